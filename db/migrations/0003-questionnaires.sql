create schema questionnaires;
grant usage on schema questionnaires to ascolto_collector, ascolto_publisher;

create table questionnaires.version (
  code text not null,
  version smallint not null check (version > 0),
  document jsonb not null,
  published_on date not null,
  primary key (code, version)
);

-- A version that was once asked stays as it was asked.
create function questionnaires.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'questionnaire % version % is published: make a new version', old.code, old.version;
end $$;
create trigger version_is_immutable before update or delete on questionnaires.version
  for each row execute function questionnaires.refuse_change();

grant select on questionnaires.version to ascolto_collector, ascolto_publisher;
