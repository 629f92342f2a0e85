-- The entry point of administrations: reports counts and knows keys, nothing else (see 0001 on roles).
do $$
declare
  taking text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  if not exists (select from pg_roles where rolname = 'ascolto_reporter') then create role ascolto_reporter nologin; end if;
  if not pg_has_role(current_user, 'ascolto_reporter', taking) then
    execute format('grant ascolto_reporter to %I', current_user);
  end if;
end $$;

-- Access keys of administrations. Only the hash of a secret is kept: 32 random bytes cannot be guessed, so that a slow hash
-- would add nothing. Days, no instants: a key holds through the day on which it expires.
create table registry.api_key (
  id text primary key check (id ~ '^[0-9a-f]{16}$'),
  administration_id integer not null references registry.administration,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  hash bytea not null check (length(hash) = 32),
  created_on date not null,
  expires_on date,
  revoked_on date
);
create index api_key_administration on registry.api_key (administration_id);
grant usage on schema registry to ascolto_reporter;
grant select on registry.api_key to ascolto_reporter;
grant select (id, ipa) on registry.administration to ascolto_reporter;

create schema transactions;
grant usage on schema transactions to ascolto_reporter, ascolto_publisher;

-- What administrations report of a service, a day and a channel; a later report replaces it. A day may see more end than
-- start: what began the day before.
create table transactions.reported_count (
  service_id integer not null references registry.service,
  day date not null check (day >= '2000-01-01'),
  channel text not null check (channel in ('web', 'app', 'contact-centre', 'office', 'caf-patronato', 'kiosk')),
  started integer not null check (started between 0 and 1000000000),
  completed integer not null check (completed between 0 and 1000000000),
  failed integer not null check (failed between 0 and 1000000000),
  primary key (service_id, day, channel)
);
grant select, insert, update on transactions.reported_count to ascolto_reporter;
grant select on transactions.reported_count to ascolto_publisher;
