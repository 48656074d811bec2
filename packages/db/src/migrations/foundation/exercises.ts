/** Templates, assignments and what each person answered. */
export const exercises = `
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
  -- By the staff, who have nothing to say to it.
  seen_at timestamptz,
  reopened_by uuid,
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
`;
