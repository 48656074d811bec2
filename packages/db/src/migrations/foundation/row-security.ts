/** Every table whose rows belong to one platform, but the directory of platforms itself. */
export const platformTables = [
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

/** Even the owner of the table is under its policy. */
export const closeToOtherPlatforms = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy own_platform on ${table} using (platform_id = current_platform()) with check (platform_id = current_platform());
`;

/**
 * Two roles, neither owning a table nor able to bypass row-level security. The worker serves all platforms: it may look
 * across them only where it must find its next work (outbox, running flags, audit rows to seal) and then enters one.
 */
export const roles = `
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
