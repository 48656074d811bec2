/** Flags, who is on call, and the pages that were sent. */
export const crisis = `
create table crisis_flags (
  platform_id uuid not null,
  flag_id uuid not null,
  room_id uuid not null,
  author_id uuid not null,
  source text not null check (source in ('message', 'answers', 'screening')),
  source_id uuid not null,
  source_revision integer not null default 1,
  level smallint not null check (level between 1 and 4),
  -- One that joined the case of another flag has no ladder of its own; its state is that of the case.
  case_id uuid,
  case_level smallint not null check (case_level between level and 4),
  categories text[] not null,
  -- Rule names and spans (numbers); never words.
  findings jsonb not null,
  ruleset text not null,
  detector_failed boolean not null default false,
  raised_at timestamptz not null,
  state text not null check (state in ('noted', 'open', 'joined', 'acknowledged', 'resolved')),
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
  foreign key (platform_id, room_id) references rooms,
  foreign key (platform_id, case_id) references crisis_flags,
  check ((state = 'joined') = (case_id is not null))
);
create index crisis_flags_joined on crisis_flags (platform_id, case_id) where case_id is not null;
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
`;
