/** Platforms, their room models, the people on them, how they sign in, and the keys of what is written. */
export const people = `
create function current_platform() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('stillroom.platform_id', true), '')::uuid $$;

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
`;
