/** What is written in rooms, before it is sent and after. */
export const messages = `
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

-- What somebody is writing. The row stays when it is sent or emptied (body_sealed null), so that its revision goes on counting.
create table drafts (
  platform_id uuid not null,
  room_id uuid not null,
  account_id uuid not null,
  thread text not null check (thread in ('shared', 'before-opening', 'side', 'note')),
  with_id uuid not null,
  revision integer not null,
  client_key uuid not null,
  body_sealed bytea,
  saved_at timestamptz not null,
  primary key (platform_id, room_id, account_id, thread, with_id),
  foreign key (platform_id, room_id) references rooms
);
`;
