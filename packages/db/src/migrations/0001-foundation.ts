import { type Kysely, sql } from 'kysely';

/**
 * The first schema. Every key begins with platform_id, so that the tables can be distributed by platform, and every
 * table of a platform is closed by row-level security that even its owner is under. What people write is only ever
 * a `…_sealed bytea` column (AES-256-GCM under a key of the room or the platform, see crypto/).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(schema).execute(db);
  for (const table of platformTables) await sql.raw(closeToOtherPlatforms(table)).execute(db);
  await sql.raw(roles).execute(db);
}

const schema = `
create function current_platform() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('stillroom.platform_id', true), '')::uuid $$;

-- Who there is -----------------------------------------------------------------------------------------------------

create table platforms (
  platform_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 40),
  host text unique,
  name text not null,
  country char(2) not null,
  zone text not null,
  language text not null default 'en',
  model_version integer not null,
  created_at timestamptz not null
);

create table room_model_versions (
  platform_id uuid not null references platforms,
  version integer not null check (version > 0),
  model jsonb not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (platform_id, version)
);

create table accounts (
  platform_id uuid not null references platforms,
  account_id uuid not null,
  email text not null check (email = lower(email)),
  display_name text not null,
  role text not null check (role in ('client', 'therapist', 'responder', 'admin')),
  password_hash text,
  zone text not null,
  country char(2) not null,
  language text not null default 'en',
  phone text,
  emergency_contact text,
  mail_is_safe boolean not null default false,
  working_calendar jsonb,
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (platform_id, account_id),
  unique (platform_id, email)
);

create table sessions (
  platform_id uuid not null,
  session_id text not null,
  account_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (platform_id, session_id),
  foreign key (platform_id, account_id) references accounts on delete cascade
);
create index on sessions (platform_id, account_id);

create table account_tokens (
  platform_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('password-reset', 'first-password')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (platform_id, token_hash),
  foreign key (platform_id, account_id) references accounts on delete cascade
);

-- Points of rate-limiter-flexible; the key carries the platform.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table data_keys (
  platform_id uuid not null references platforms,
  scope text not null check (scope in ('room', 'platform')),
  scope_id uuid not null,
  key_version integer not null,
  wrapped bytea,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (platform_id, scope, scope_id, key_version),
  check ((wrapped is null) = (destroyed_at is not null))
);

-- Rooms ------------------------------------------------------------------------------------------------------------

create table rooms (
  platform_id uuid not null references platforms,
  room_id uuid not null,
  composition text not null check (composition in ('individual', 'couple')),
  mode text not null check (mode in ('messaging', 'exercises-only')),
  model_version integer not null,
  therapist_id uuid not null,
  disclosure_policy text check (disclosure_policy in ('no-secrets', 'limited-confidences')),
  life text not null check (life in ('waiting', 'active', 'paused', 'closed')),
  pause_reason text check (pause_reason in ('therapist-away', 'at-request', 'partner-left', 'supervisor')),
  paused_since timestamptz,
  paused_until timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  last_sequence bigint not null default 0,
  created_at timestamptz not null,
  primary key (platform_id, room_id),
  foreign key (platform_id, model_version) references room_model_versions,
  foreign key (platform_id, therapist_id) references accounts,
  check ((life = 'paused') = (pause_reason is not null)),
  check ((composition = 'couple') = (disclosure_policy is not null))
);
create index on rooms (platform_id, therapist_id);

create table room_members (
  platform_id uuid not null,
  room_id uuid not null,
  account_id uuid not null,
  part text not null check (part in ('client', 'therapist', 'cover')),
  seat smallint not null default 1,
  joined_at timestamptz not null,
  consented_at timestamptz,
  consent_version text,
  disclosure_signed_at timestamptz,
  screened_at timestamptz,
  left_at timestamptz,
  primary key (platform_id, room_id, account_id),
  foreign key (platform_id, room_id) references rooms,
  foreign key (platform_id, account_id) references accounts
);
create index on room_members (platform_id, account_id);

create table invitations (
  platform_id uuid not null,
  invitation_id uuid not null,
  room_id uuid not null,
  inviter_id uuid not null,
  email text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (platform_id, invitation_id),
  unique (platform_id, token_hash),
  foreign key (platform_id, room_id) references rooms,
  foreign key (platform_id, inviter_id) references accounts
);
-- One open invitation a room.
create unique index invitations_one_open on invitations (platform_id, room_id)
  where accepted_at is null and revoked_at is null;

create table safety_screenings (
  platform_id uuid not null,
  room_id uuid not null,
  account_id uuid not null,
  answers_sealed bytea not null,
  concern boolean not null,
  submitted_at timestamptz not null,
  primary key (platform_id, room_id, account_id),
  foreign key (platform_id, room_id) references rooms
);

-- Lines of the room that no person wrote: joined, paused, moved to a new model. Never words of people.
create table room_events (
  platform_id uuid not null,
  room_id uuid not null,
  event_id uuid not null,
  sequence bigint not null,
  kind text not null check (kind in ('opened', 'partner-joined', 'paused', 'resumed', 'closed', 'model-moved',
    'therapist-changed', 'time-off', 'cover-started', 'cover-ended', 'invitation-sent', 'invitation-revoked')),
  subject_id uuid,
  only_for uuid,
  detail jsonb not null default '{}',
  happened_at timestamptz not null,
  primary key (platform_id, room_id, event_id),
  foreign key (platform_id, room_id) references rooms
);

-- Messages ---------------------------------------------------------------------------------------------------------

create table messages (
  platform_id uuid not null,
  message_id uuid not null,
  room_id uuid not null,
  sequence bigint not null,
  author_id uuid not null,
  author_part text not null check (author_part in ('client', 'therapist', 'cover')),
  -- shared: all of the room read it. before-opening: written before the shared room opened; author and therapist, until
  -- the author shares it (K1). side: with the therapist alone, under limited confidences (K2). note: staff only (R6).
  thread text not null check (thread in ('shared', 'before-opening', 'side', 'note')),
  with_id uuid,
  client_key uuid not null,
  revision integer not null default 1,
  body_sealed bytea,
  sent_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  shared_at timestamptz,
  for_session boolean not null default false,
  primary key (platform_id, message_id),
  unique (platform_id, room_id, sequence),
  unique (platform_id, author_id, client_key),
  foreign key (platform_id, room_id) references rooms,
  check ((thread in ('before-opening', 'side')) = (with_id is not null)),
  check ((body_sealed is null) = (withdrawn_at is not null))
);

create table message_revisions (
  platform_id uuid not null,
  message_id uuid not null,
  revision integer not null,
  body_sealed bytea not null,
  replaced_at timestamptz not null,
  primary key (platform_id, message_id, revision),
  foreign key (platform_id, message_id) references messages
);

create table message_receipts (
  platform_id uuid not null,
  message_id uuid not null,
  reader_id uuid not null,
  read_at timestamptz not null,
  primary key (platform_id, message_id, reader_id),
  foreign key (platform_id, message_id) references messages
);

create table drafts (
  platform_id uuid not null,
  room_id uuid not null,
  account_id uuid not null,
  thread text not null,
  with_id uuid not null,
  client_key uuid not null,
  body_sealed bytea not null,
  saved_at timestamptz not null,
  primary key (platform_id, room_id, account_id, thread, with_id),
  foreign key (platform_id, room_id) references rooms
);

-- The reply promise ------------------------------------------------------------------------------------------------

create table reply_clocks (
  platform_id uuid not null,
  clock_id uuid not null,
  kind text not null check (kind in ('message', 'submission')),
  room_id uuid not null,
  author_id uuid not null,
  therapist_id uuid not null,
  model_version integer not null,
  opened_at timestamptz not null,
  nudge_at timestamptz not null,
  warn_at timestamptz not null,
  target_at timestamptz not null,
  limit_at timestamptz not null,
  paused_since timestamptz,
  paused_until timestamptz,
  revision integer not null default 1,
  state text not null check (state in ('open', 'answered', 'withdrawn', 'closed')),
  ended_at timestamptz,
  answered_by uuid,
  answer_id uuid,
  working_ms bigint,
  choice text check (choice in ('wait', 'ask-cover', 'switch')),
  chosen_at timestamptz,
  primary key (platform_id, clock_id),
  foreign key (platform_id, room_id) references rooms,
  check ((state = 'open') = (ended_at is null))
);
create index reply_clocks_open on reply_clocks (platform_id, therapist_id, limit_at) where state = 'open';
create index reply_clocks_of_room on reply_clocks (platform_id, room_id);

create table clock_milestones (
  platform_id uuid not null,
  clock_id uuid not null,
  milestone text not null check (milestone in ('nudge', 'warn', 'target', 'limit')),
  fired_at timestamptz not null,
  primary key (platform_id, clock_id, milestone),
  foreign key (platform_id, clock_id) references reply_clocks
);

create table time_off (
  platform_id uuid not null,
  time_off_id uuid not null,
  therapist_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cover_id uuid,
  cancelled_at timestamptz,
  primary key (platform_id, time_off_id),
  foreign key (platform_id, therapist_id) references accounts,
  foreign key (platform_id, cover_id) references accounts,
  check (starts_at < ends_at),
  check (cover_id is distinct from therapist_id)
);

-- Crisis -----------------------------------------------------------------------------------------------------------

create table crisis_flags (
  platform_id uuid not null,
  flag_id uuid not null,
  room_id uuid not null,
  author_id uuid not null,
  source text not null check (source in ('message', 'answers', 'screening')),
  source_id uuid not null,
  source_revision integer not null default 1,
  level smallint not null check (level between 1 and 4),
  categories text[] not null,
  -- Rule names and spans (numbers); never words.
  findings jsonb not null,
  ruleset text not null,
  detector_failed boolean not null default false,
  raised_at timestamptz not null,
  state text not null check (state in ('noted', 'open', 'acknowledged', 'resolved')),
  next_step integer not null default 0,
  next_step_at timestamptz,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  outcome text check (outcome in ('reached', 'safety-plan', 'emergency-services', 'false-alarm', 'unreachable')),
  outcome_due_at timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  useful boolean,
  hidden_by_author_at timestamptz,
  primary key (platform_id, flag_id),
  unique (platform_id, source, source_id, source_revision, author_id),
  foreign key (platform_id, room_id) references rooms
);
create index crisis_flags_running on crisis_flags (next_step_at) where state in ('open', 'acknowledged');

create table on_call_roster (
  platform_id uuid not null,
  account_id uuid not null,
  position text not null check (position in ('on-call', 'backup', 'supervisor')),
  rank smallint not null default 1,
  primary key (platform_id, account_id, position),
  foreign key (platform_id, account_id) references accounts
);

create table page_channels (
  platform_id uuid not null references platforms,
  channel_id uuid not null,
  kind text not null check (kind in ('webhook', 'mail')),
  format text not null default 'stillroom' check (format in ('stillroom', 'pagerduty-v2')),
  url text,
  secret_sealed bytea,
  rank smallint not null default 1,
  disabled_at timestamptz,
  last_delivered_at timestamptz,
  last_failed_at timestamptz,
  primary key (platform_id, channel_id),
  check ((kind = 'webhook') = (url is not null))
);

-- One attempt to reach one person through one channel at one step; its id is the idempotency key that the page carries.
create table crisis_pages (
  platform_id uuid not null,
  page_id uuid not null,
  flag_id uuid not null,
  step integer not null,
  recipient_id uuid not null,
  channel_id uuid not null,
  sent_by text not null check (sent_by in ('workflow', 'watchdog')),
  state text not null check (state in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  failure text,
  -- Until then one sender has it in hand; after that another may try.
  in_hand_until timestamptz,
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (platform_id, page_id),
  unique (platform_id, flag_id, step, recipient_id, channel_id),
  foreign key (platform_id, flag_id) references crisis_flags,
  foreign key (platform_id, channel_id) references page_channels
);

-- Written exercises ------------------------------------------------------------------------------------------------

create table exercise_templates (
  platform_id uuid not null references platforms,
  template_id uuid not null,
  version integer not null,
  content jsonb not null,
  written_by uuid,
  published_at timestamptz not null,
  primary key (platform_id, template_id, version)
);

create table assignments (
  platform_id uuid not null,
  assignment_id uuid not null,
  room_id uuid not null,
  template_id uuid not null,
  template_version integer not null,
  assigned_by uuid not null,
  reveal text not null check (reveal in ('private', 'together', 'in-turns')),
  note_sealed bytea,
  repetition jsonb,
  previous_id uuid,
  promises_review boolean not null default false,
  assigned_at timestamptz not null,
  due_at timestamptz,
  withdrawn_at timestamptz,
  primary key (platform_id, assignment_id),
  foreign key (platform_id, room_id) references rooms,
  foreign key (platform_id, template_id, template_version) references exercise_templates
);
create index on assignments (platform_id, room_id);

create table participations (
  platform_id uuid not null,
  assignment_id uuid not null,
  account_id uuid not null,
  turn smallint not null default 1,
  state text not null check (state in ('assigned', 'started', 'submitted', 'reviewed', 'reopened', 'expired', 'withdrawn')),
  answers_sealed bytea,
  revision integer not null default 0,
  saved_at timestamptz,
  submitted_at timestamptz,
  feedback_sealed bytea,
  reviewed_by uuid,
  reviewed_at timestamptz,
  reopened_at timestamptz,
  ended_at timestamptz,
  primary key (platform_id, assignment_id, account_id),
  foreign key (platform_id, assignment_id) references assignments,
  foreign key (platform_id, account_id) references accounts
);

create table reminders_sent (
  platform_id uuid not null,
  assignment_id uuid not null,
  account_id uuid not null,
  reminder text not null,
  sent_at timestamptz not null,
  primary key (platform_id, assignment_id, account_id, reminder),
  foreign key (platform_id, assignment_id) references assignments
);

-- Delivery ---------------------------------------------------------------------------------------------------------

create table mails (
  platform_id uuid not null references platforms,
  mail_id uuid not null,
  dedupe_key text not null,
  template text not null,
  recipient_id uuid,
  address text not null,
  language text not null default 'en',
  params_sealed bytea,
  state text not null check (state in ('pending', 'delivered', 'dead')),
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (platform_id, mail_id),
  unique (platform_id, dedupe_key)
);

create table outbox (
  platform_id uuid not null references platforms,
  event_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  created_at timestamptz not null,
  available_at timestamptz not null,
  attempts integer not null default 0,
  failure text,
  dead_at timestamptz,
  primary key (platform_id, event_id)
);
create index outbox_waiting on outbox (available_at) where dead_at is null;

-- Audit ------------------------------------------------------------------------------------------------------------

create table audit_log (
  platform_id uuid not null,
  audit_id uuid not null,
  happened_at timestamptz not null,
  actor_id uuid,
  action text not null,
  room_id uuid,
  subject_id uuid,
  detail jsonb not null default '{}',
  transaction_id xid8 not null default pg_current_xact_id(),
  primary key (platform_id, audit_id)
);
create index audit_log_by_transaction on audit_log (platform_id, transaction_id, audit_id);

create table audit_seals (
  platform_id uuid not null,
  seal bigint not null,
  upto_transaction xid8 not null,
  rows bigint not null,
  previous_head bytea not null,
  head bytea not null,
  sealed_at timestamptz not null,
  primary key (platform_id, seal)
);

create function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'The audit log is append-only.'; end $$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();
create trigger audit_seals_append_only before update or delete or truncate on audit_seals
  for each statement execute function refuse_change();
`;

const platformTables = [
  'room_model_versions',
  'accounts',
  'sessions',
  'account_tokens',
  'data_keys',
  'rooms',
  'room_members',
  'invitations',
  'safety_screenings',
  'room_events',
  'messages',
  'message_revisions',
  'message_receipts',
  'drafts',
  'reply_clocks',
  'clock_milestones',
  'time_off',
  'crisis_flags',
  'on_call_roster',
  'page_channels',
  'crisis_pages',
  'exercise_templates',
  'assignments',
  'participations',
  'reminders_sent',
  'mails',
  'outbox',
  'audit_log',
  'audit_seals',
];

const closeToOtherPlatforms = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy own_platform on ${table} using (platform_id = current_platform()) with check (platform_id = current_platform());
`;

/**
 * Two roles, neither owning a table nor able to bypass row-level security. The worker serves all platforms: it may look
 * across them only where it must find its next work (outbox, running flags, audit rows to seal) and then enters one.
 */
const roles = `
alter table platforms enable row level security;
alter table platforms force row level security;
create policy directory on platforms for select using (true);
create policy own_platform on platforms using (platform_id = current_platform()) with check (platform_id = current_platform());

create policy relay on outbox to stillroom_worker using (true) with check (true);
create policy watchdog on crisis_flags for select to stillroom_worker using (true);
create policy sealer on audit_log for select to stillroom_worker using (true);
create policy sealer on audit_seals for select to stillroom_worker using (true);

grant usage on schema public to stillroom_app, stillroom_worker;
grant select, insert, update, delete on all tables in schema public to stillroom_app, stillroom_worker;
revoke insert, update, delete on audit_log, audit_seals from stillroom_app, stillroom_worker;
-- All but transaction_id: who could choose it could slip a row behind a seal.
grant insert (platform_id, audit_id, happened_at, actor_id, action, room_id, subject_id, detail)
  on audit_log to stillroom_app, stillroom_worker;
grant insert on audit_seals to stillroom_worker;
revoke insert, update, delete on platforms from stillroom_app, stillroom_worker;
grant insert, update on platforms to stillroom_app;
`;
