-- One role per entry point, so that a fault in one cannot read what another keeps. None can log in: the application's
-- connections take them with "set role".
do $$
declare
  -- Since version 16 who creates a role is a member of it, yet may not take it.
  taking text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
  entry_point text;
begin
  if not exists (select from pg_roles where rolname = 'ascolto_collector') then create role ascolto_collector nologin; end if;
  if not exists (select from pg_roles where rolname = 'ascolto_publisher') then create role ascolto_publisher nologin; end if;
  foreach entry_point in array array['ascolto_collector', 'ascolto_publisher'] loop
    if not pg_has_role(current_user, entry_point, taking) then
      execute format('grant %I to %I', entry_point, current_user);
    end if;
  end loop;
end $$;

create schema if not exists platform;
grant usage on schema platform to ascolto_collector, ascolto_publisher;

-- What this database holds, for ever: real answers and those of a demonstration never share one.
create table platform.instance (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('real', 'demonstration')),
  created_on date not null
);
grant select on platform.instance to ascolto_collector, ascolto_publisher;

-- Keys made at the first start. The submission key turns a submission id into the hash that is kept for seven days.
create table platform.secret (
  name text primary key,
  value bytea not null
);
