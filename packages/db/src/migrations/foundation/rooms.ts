/** Rooms, who belongs to them, how one comes in, and what happened there. */
export const rooms = `
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
`;
