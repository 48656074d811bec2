/** What has to leave the database: mails, and events for the worker. */
export const delivery = `
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
`;
