create schema registry;
grant usage on schema registry to ascolto_collector, ascolto_publisher;

create table registry.administration (
  id integer generated always as identity primary key,
  ipa text not null,
  name text not null,
  category text not null,
  type text not null check (type in
    ('central', 'region', 'metropolitan-city', 'province', 'municipality', 'other-local', 'other')),
  territory text
);
create unique index administration_ipa on registry.administration (lower(ipa));

-- The history of an administration's adhesion: its state is that of the latest row.
create table registry.adhesion (
  administration_id integer not null references registry.administration,
  state text not null check (state in ('requested', 'agreed', 'pilot', 'live', 'suspended', 'withdrawn')),
  since date not null,
  primary key (administration_id, since)
);

create table registry.service (
  id integer generated always as identity primary key,
  administration_id integer not null references registry.administration,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  names jsonb not null check (names ? 'it'),
  type text not null check (type in
    ('digital-procedure', 'information-page', 'application-screen', 'counter', 'contact-centre')),
  audience text not null check (audience in ('citizens', 'businesses', 'intermediaries')),
  channels text[] not null default '{web}' check (channels <@
    '{web,app,contact-centre,office,caf-patronato,kiosk}'::text[] and cardinality(channels) > 0),
  page_url text,
  opened_on date,
  state text not null check (state in ('draft', 'live', 'suspended', 'closed')),
  unique (administration_id, slug)
);

create table registry.touchpoint (
  id integer generated always as identity primary key,
  service_id integer not null references registry.service,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('web-application', 'page', 'app-screen', 'counter', 'call')),
  names jsonb not null check (names ? 'it'),
  page_url text,
  unique (service_id, slug)
);

grant select on all tables in schema registry to ascolto_collector, ascolto_publisher;
