/** The audit log and the seals over it: both only ever grow. */
export const audit = `
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
