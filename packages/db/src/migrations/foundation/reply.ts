/** Reply clocks, the milestones that fired, and time off. */
export const reply = `
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
`;
