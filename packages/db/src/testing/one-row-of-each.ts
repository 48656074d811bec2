import {
  type AccountId,
  accountId,
  assignmentId,
  clientKey,
  clockId,
  flagId,
  invitationId,
  messageId,
  type PlatformId,
  pageId,
  platformId,
  roomId,
  templateId,
  timeOffId,
} from '@stillroom/domain/ids';
import type { InsertObject } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database.ts';
import { at } from '../instants.ts';

type PlatformTable = Exclude<keyof Database, 'rate_limits'>;

export interface OneRowOfEach {
  readonly platformId: PlatformId;
  readonly rows: { readonly [Table in PlatformTable]: InsertObject<Database, Table> };
}

const sealed = Buffer.from('sealed');
const hash = () => Buffer.from(v7());

/**
 * A row for every table that belongs to a platform, so that a test can try each table. They point at nothing: put them
 * in with foreign keys off. A new table that is missing here does not compile.
 */
export function oneRowOfEach(): OneRowOfEach {
  const platform_id = platformId.parse(v7());
  const account_id: AccountId = accountId.parse(v7());
  const room_id = roomId.parse(v7());
  const now = at(Date.UTC(2026, 2, 2, 9));
  const later = at(Date.UTC(2026, 2, 3, 9));
  return {
    platformId: platform_id,
    rows: {
      platforms: {
        platform_id,
        slug: `p-${platform_id.slice(-12)}`,
        name: 'P',
        country: 'DE',
        zone: 'Europe/Berlin',
        model_version: 1,
        created_at: now,
      },
      room_model_versions: { platform_id, version: 1, model: '{}', created_at: now },
      accounts: {
        platform_id,
        account_id,
        email: `${account_id}@people.example`,
        display_name: 'A',
        role: 'client',
        zone: 'Europe/Berlin',
        country: 'DE',
        created_at: now,
      },
      sessions: { platform_id, session_id: v7(), account_id, created_at: now, expires_at: later },
      account_tokens: {
        platform_id,
        token_hash: hash(),
        account_id,
        purpose: 'password-reset',
        created_at: now,
        expires_at: later,
      },
      data_keys: {
        platform_id,
        scope: 'room',
        scope_id: room_id,
        key_version: 1,
        wrapped: sealed,
        created_at: now,
      },
      rooms: {
        platform_id,
        room_id,
        composition: 'individual',
        mode: 'messaging',
        model_version: 1,
        therapist_id: account_id,
        life: 'waiting',
        created_at: now,
      },
      room_members: { platform_id, room_id, account_id, part: 'client', joined_at: now },
      invitations: {
        platform_id,
        invitation_id: invitationId.parse(v7()),
        room_id,
        inviter_id: account_id,
        email: 'b@people.example',
        token_hash: hash(),
        created_at: now,
        expires_at: later,
      },
      safety_screenings: {
        platform_id,
        room_id,
        account_id,
        answers_sealed: sealed,
        concern: false,
        submitted_at: now,
      },
      room_events: { platform_id, room_id, event_id: v7(), sequence: 1, kind: 'opened', happened_at: now },
      messages: {
        platform_id,
        message_id: messageId.parse(v7()),
        room_id,
        sequence: 1,
        author_id: account_id,
        author_part: 'client',
        thread: 'shared',
        client_key: clientKey.parse(v7()),
        body_sealed: sealed,
        sent_at: now,
      },
      message_revisions: {
        platform_id,
        message_id: messageId.parse(v7()),
        revision: 1,
        body_sealed: sealed,
        replaced_at: now,
      },
      message_receipts: {
        platform_id,
        message_id: messageId.parse(v7()),
        reader_id: account_id,
        read_at: now,
      },
      drafts: {
        platform_id,
        room_id,
        account_id,
        thread: 'shared',
        with_id: v7(),
        revision: 1,
        client_key: clientKey.parse(v7()),
        body_sealed: sealed,
        saved_at: now,
      },
      reply_clocks: {
        platform_id,
        clock_id: clockId.parse(v7()),
        kind: 'message',
        room_id,
        author_id: account_id,
        therapist_id: account_id,
        model_version: 1,
        opened_at: now,
        nudge_at: later,
        warn_at: later,
        target_at: later,
        limit_at: later,
        state: 'open',
      },
      clock_milestones: { platform_id, clock_id: clockId.parse(v7()), milestone: 'nudge', fired_at: now },
      time_off: {
        platform_id,
        time_off_id: timeOffId.parse(v7()),
        therapist_id: account_id,
        starts_at: now,
        ends_at: later,
      },
      crisis_flags: {
        platform_id,
        flag_id: flagId.parse(v7()),
        room_id,
        author_id: account_id,
        source: 'message',
        source_id: v7(),
        level: 4,
        case_level: 4,
        categories: ['suicide'],
        findings: '[]',
        ruleset: 'r',
        raised_at: now,
        state: 'open',
      },
      on_call_roster: { platform_id, account_id, position: 'on-call' },
      page_channels: { platform_id, channel_id: v7(), kind: 'mail' },
      crisis_pages: {
        platform_id,
        page_id: pageId.parse(v7()),
        flag_id: flagId.parse(v7()),
        step: 0,
        recipient_id: account_id,
        channel_id: v7(),
        sent_by: 'workflow',
        state: 'pending',
        created_at: now,
      },
      exercise_templates: {
        platform_id,
        template_id: templateId.parse(v7()),
        version: 1,
        content: '{}',
        published_at: now,
      },
      assignments: {
        platform_id,
        assignment_id: assignmentId.parse(v7()),
        room_id,
        template_id: templateId.parse(v7()),
        template_version: 1,
        assigned_by: account_id,
        reveal: 'private',
        assigned_at: now,
      },
      participations: { platform_id, assignment_id: assignmentId.parse(v7()), account_id, state: 'assigned' },
      reminders_sent: {
        platform_id,
        assignment_id: assignmentId.parse(v7()),
        account_id,
        reminder: 'due',
        sent_at: now,
      },
      mails: {
        platform_id,
        mail_id: v7(),
        dedupe_key: v7(),
        template: 't',
        address: 'a@people.example',
        state: 'pending',
        created_at: now,
      },
      outbox: {
        platform_id,
        event_id: v7(),
        kind: 'clock-opened',
        subject_id: v7(),
        created_at: now,
        available_at: now,
      },
      audit_log: { platform_id, audit_id: v7(), happened_at: now, action: 'tried' },
      audit_seals: {
        platform_id,
        seal: 1,
        upto_transaction: '1',
        rows: 1,
        previous_head: sealed,
        head: sealed,
        sealed_at: now,
      },
    },
  };
}
