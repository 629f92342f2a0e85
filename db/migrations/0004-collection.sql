create schema collection;
grant usage on schema collection to ascolto_collector, ascolto_publisher;

-- The keyed hash of a submission's id, so that a submission sent again is the same answer. Kept seven days, apart from
-- the answer: nothing joins the two.
create table collection.submission (
  hash uuid primary key,
  day date not null
);
create index submission_day on collection.submission using brin (day);

-- Answers as they come, the only table whose order follows the clock. Nothing reads it but the release. Refused are
-- those that were all alike when their group was judged: they wait for a whole group more.
create table collection.inbox (
  service_id integer not null,
  touchpoint_id integer,
  questionnaire text not null,
  version smallint not null,
  day date not null,
  channel text not null,
  language text not null,
  assurance text not null check (assurance in ('open', 'ticket', 'blind')),
  place text not null check (place in ('platform', 'host-page', 'api')),
  answers jsonb not null,
  verbatims jsonb not null,
  -- What it counts for, separated by spaces: the opening item, its answer, and the others.
  cells text not null,
  refused boolean not null default false,
  -- Of the random order in which options were shown; one of 256, so that it names nobody.
  seed smallint
) with (autovacuum_vacuum_scale_factor = 0.05);
create index inbox_batch on collection.inbox (service_id, assurance);

-- Released answers, under new random ids and in their order: neither tells when an answer came.
create table collection.response (
  service_id integer not null,
  id uuid not null,
  touchpoint_id integer,
  questionnaire text not null,
  version smallint not null,
  day date not null,
  released_on date not null,
  channel text not null,
  language text not null,
  assurance text not null check (assurance in ('open', 'ticket', 'blind')),
  place text not null check (place in ('platform', 'host-page', 'api')),
  answers jsonb not null,
  seed smallint,
  primary key (service_id, id)
);

create table collection.verbatim (
  service_id integer not null,
  id uuid not null,
  response_id uuid not null,
  item text not null,
  day date not null,
  language text not null,
  text text not null,
  primary key (service_id, id)
);

-- Exact counts, a pure function of the released answers. Each release appends rows; a job folds rows of one key into
-- one. cells[i] was counted counts[i] times; a cell is `item` for those who answered it, `item=code` for an answer; rows of
-- a matrix and options of a ranking are items of their own, `item.part`.
create table collection.tally (
  service_id integer not null,
  touchpoint_id integer,
  day date not null,
  channel text not null,
  language text not null,
  assurance text not null,
  place text not null,
  questionnaire text not null,
  version smallint not null,
  cells text[] not null,
  counts integer[] not null
);
create index tally_service_day on collection.tally (service_id, day);
create index tally_day on collection.tally (day);

-- What may be shown live: a service as a whole, by the day on which its counts were shown; all that the public role reads.
-- Rows are appended and folded like those of tally.
create table collection.shown_tally (
  service_id integer not null,
  assurance text not null,
  shown_on date not null,
  cells text[] not null,
  counts integer[] not null
);
create index shown_tally_service on collection.shown_tally (service_id, shown_on);
create index shown_tally_day on collection.shown_tally (shown_on);

-- The counts of items that too few have answered yet, or of which all gave the same answer: so many of those who answered
-- were there when it was last refused.
create table collection.held_tally (
  service_id integer not null,
  assurance text not null,
  item text not null,
  cells text[] not null,
  counts integer[] not null,
  refused integer not null,
  primary key (service_id, assurance, item)
);

grant insert, select (hash) on collection.submission to ascolto_collector;
grant insert on collection.inbox to ascolto_collector;
grant select on collection.shown_tally to ascolto_publisher;
