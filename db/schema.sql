-- What the migrations make, written by "npm run schema". Change it with a migration.

create table collection.change (
  service_id integer not null,
  id uuid not null,
  day date not null,
  texts jsonb not null,
  constraint change_pkey PRIMARY KEY (service_id, id),
  constraint change_service_id_fkey FOREIGN KEY (service_id) REFERENCES registry.service(id),
  constraint change_texts_check CHECK ((texts ? 'it'::text))
);

create table collection.comment (
  service_id integer not null,
  id uuid not null,
  handed_out_on date not null,
  readable_through date not null,
  purpose text not null,
  item text,
  language text,
  text text not null,
  reply text,
  reply_language text,
  replied_on date,
  constraint comment_check CHECK ((((reply IS NULL) = (reply_language IS NULL)) AND ((reply IS NULL) = (replied_on IS NULL)))),
  constraint comment_pkey PRIMARY KEY (service_id, id),
  constraint comment_reply_check CHECK (((length(reply) >= 1) AND (length(reply) <= 2000)))
);

create table collection.held_tally (
  service_id integer not null,
  assurance text not null,
  item text not null,
  cells text[] not null,
  counts integer[] not null,
  refused integer not null,
  constraint held_tally_pkey PRIMARY KEY (service_id, assurance, item)
);

create table collection.inbox (
  service_id integer not null,
  touchpoint_id integer,
  questionnaire text not null,
  version smallint not null,
  day date not null,
  channel text not null,
  language text not null,
  assurance text not null,
  place text not null,
  answers jsonb not null,
  verbatims jsonb not null,
  cells text not null,
  refused boolean not null default false,
  seed smallint,
  receipt uuid,
  constraint inbox_assurance_check CHECK ((assurance = ANY (ARRAY['open'::text, 'ticket'::text, 'blind'::text]))),
  constraint inbox_place_check CHECK ((place = ANY (ARRAY['platform'::text, 'host-page'::text, 'api'::text])))
);

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
  assurance text not null,
  place text not null,
  answers jsonb not null,
  seed smallint,
  receipt uuid,
  constraint response_assurance_check CHECK ((assurance = ANY (ARRAY['open'::text, 'ticket'::text, 'blind'::text]))),
  constraint response_pkey PRIMARY KEY (service_id, id),
  constraint response_place_check CHECK ((place = ANY (ARRAY['platform'::text, 'host-page'::text, 'api'::text])))
);

create table collection.shown_tally (
  service_id integer not null,
  assurance text not null,
  shown_on date not null,
  cells text[] not null,
  counts integer[] not null
);

create table collection.submission (
  hash uuid not null,
  day date not null,
  constraint submission_pkey PRIMARY KEY (hash)
);

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

create table collection.verbatim (
  service_id integer not null,
  id uuid not null,
  response_id uuid not null,
  item text not null,
  day date not null,
  language text not null,
  text text,
  comment uuid,
  coded boolean not null default false,
  constraint verbatim_check CHECK (((text IS NULL) OR (comment IS NULL))),
  constraint verbatim_pkey PRIMARY KEY (service_id, id)
);

create table platform.instance (
  only_row boolean not null default true,
  kind text not null,
  created_on date not null,
  constraint instance_kind_check CHECK ((kind = ANY (ARRAY['real'::text, 'demonstration'::text]))),
  constraint instance_only_row_check CHECK (only_row),
  constraint instance_pkey PRIMARY KEY (only_row)
);

create table platform.secret (
  name text not null,
  value bytea not null,
  constraint secret_pkey PRIMARY KEY (name)
);

create table questionnaires.version (
  code text not null,
  version smallint not null,
  document jsonb not null,
  published_on date not null,
  constraint version_pkey PRIMARY KEY (code, version),
  constraint version_version_check CHECK ((version > 0))
);

create table registry.adhesion (
  administration_id integer not null,
  state text not null,
  since date not null,
  constraint adhesion_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES registry.administration(id),
  constraint adhesion_pkey PRIMARY KEY (administration_id, since),
  constraint adhesion_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'agreed'::text, 'pilot'::text, 'live'::text, 'suspended'::text, 'withdrawn'::text])))
);

create table registry.administration (
  id integer not null generated always as identity,
  ipa text not null,
  name text not null,
  category text not null,
  type text not null,
  territory text,
  constraint administration_pkey PRIMARY KEY (id),
  constraint administration_type_check CHECK ((type = ANY (ARRAY['central'::text, 'region'::text, 'metropolitan-city'::text, 'province'::text, 'municipality'::text, 'other-local'::text, 'other'::text])))
);

create table registry.api_key (
  id text not null,
  administration_id integer not null,
  name text not null,
  scopes text[] not null,
  hash bytea not null,
  created_on date not null,
  expires_on date,
  revoked_on date,
  constraint api_key_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES registry.administration(id),
  constraint api_key_hash_check CHECK ((length(hash) = 32)),
  constraint api_key_id_check CHECK ((id ~ '^[0-9a-f]{16}$'::text)),
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_scopes_check CHECK ((cardinality(scopes) > 0))
);

create table registry.service (
  id integer not null generated always as identity,
  administration_id integer not null,
  slug text not null,
  names jsonb not null,
  type text not null,
  audience text not null,
  channels text[] not null default '{web}'::text[],
  page_url text,
  opened_on date,
  state text not null,
  constraint service_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES registry.administration(id),
  constraint service_administration_id_slug_key UNIQUE (administration_id, slug),
  constraint service_audience_check CHECK ((audience = ANY (ARRAY['citizens'::text, 'businesses'::text, 'intermediaries'::text]))),
  constraint service_channels_check CHECK (((channels <@ '{web,app,contact-centre,office,caf-patronato,kiosk}'::text[]) AND (cardinality(channels) > 0))),
  constraint service_names_check CHECK ((names ? 'it'::text)),
  constraint service_pkey PRIMARY KEY (id),
  constraint service_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint service_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'live'::text, 'suspended'::text, 'closed'::text]))),
  constraint service_type_check CHECK ((type = ANY (ARRAY['digital-procedure'::text, 'information-page'::text, 'application-screen'::text, 'counter'::text, 'contact-centre'::text])))
);

create table registry.touchpoint (
  id integer not null generated always as identity,
  service_id integer not null,
  slug text not null,
  kind text not null,
  names jsonb not null,
  page_url text,
  constraint touchpoint_kind_check CHECK ((kind = ANY (ARRAY['web-application'::text, 'page'::text, 'app-screen'::text, 'counter'::text, 'call'::text]))),
  constraint touchpoint_names_check CHECK ((names ? 'it'::text)),
  constraint touchpoint_pkey PRIMARY KEY (id),
  constraint touchpoint_service_id_fkey FOREIGN KEY (service_id) REFERENCES registry.service(id),
  constraint touchpoint_service_id_slug_key UNIQUE (service_id, slug),
  constraint touchpoint_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create table transactions.reported_count (
  service_id integer not null,
  day date not null,
  channel text not null,
  started integer not null,
  completed integer not null,
  failed integer not null,
  constraint reported_count_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'app'::text, 'contact-centre'::text, 'office'::text, 'caf-patronato'::text, 'kiosk'::text]))),
  constraint reported_count_completed_check CHECK (((completed >= 0) AND (completed <= 1000000000))),
  constraint reported_count_day_check CHECK ((day >= '2000-01-01'::date)),
  constraint reported_count_failed_check CHECK (((failed >= 0) AND (failed <= 1000000000))),
  constraint reported_count_pkey PRIMARY KEY (service_id, day, channel),
  constraint reported_count_service_id_fkey FOREIGN KEY (service_id) REFERENCES registry.service(id),
  constraint reported_count_started_check CHECK (((started >= 0) AND (started <= 1000000000)))
);

CREATE INDEX api_key_administration ON registry.api_key USING btree (administration_id);
CREATE INDEX change_day ON collection.change USING btree (service_id, day);
CREATE INDEX inbox_batch ON collection.inbox USING btree (service_id, assurance);
CREATE INDEX inbox_receipt ON collection.inbox USING btree (receipt) WHERE (receipt IS NOT NULL);
CREATE INDEX response_receipt ON collection.response USING btree (receipt) WHERE (receipt IS NOT NULL);
CREATE INDEX shown_tally_day ON collection.shown_tally USING btree (shown_on);
CREATE INDEX shown_tally_service ON collection.shown_tally USING btree (service_id, shown_on);
CREATE INDEX submission_day ON collection.submission USING brin (day);
CREATE INDEX tally_day ON collection.tally USING btree (day);
CREATE INDEX tally_service_day ON collection.tally USING btree (service_id, day);
CREATE INDEX verbatim_coded ON collection.verbatim USING btree (response_id) WHERE coded;
CREATE INDEX verbatim_kept ON collection.verbatim USING btree (day) WHERE ((text IS NOT NULL) OR (comment IS NOT NULL));
CREATE INDEX verbatim_waiting ON collection.verbatim USING btree (service_id) WHERE (text IS NOT NULL);
CREATE UNIQUE INDEX administration_ipa ON registry.administration USING btree (lower(ipa));



CREATE OR REPLACE FUNCTION collection.read_receipt(wanted uuid)
 RETURNS TABLE(service_id integer, day date, counted boolean, comment text, reply text, reply_language text, replied_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select i.service_id, i.day, false, case when i.verbatims <> '{}' then 'waiting' end, null::text, null::text, null::date
  from collection.inbox i
  where i.receipt = wanted
  union all
  select r.service_id, r.day, true, case when v.text is not null then 'waiting' when c.id is not null then 'handed-out' end,
         c.reply, c.reply_language, c.replied_on
  from collection.response r
  left join collection.verbatim v on v.service_id = r.service_id and v.response_id = r.id and v.coded
  left join collection.comment c on c.service_id = v.service_id and c.id = v.comment
  where r.receipt = wanted
$function$;
CREATE OR REPLACE FUNCTION questionnaires.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'questionnaire % version % is published: make a new version', old.code, old.version;
end $function$;

CREATE TRIGGER version_is_immutable BEFORE DELETE OR UPDATE ON questionnaires.version FOR EACH ROW EXECUTE FUNCTION questionnaires.refuse_change();

grant delete, insert, select, update on collection.change to ascolto_reporter;
grant insert on collection.inbox to ascolto_collector;
grant insert on collection.submission to ascolto_collector;
grant insert, select, update on transactions.reported_count to ascolto_reporter;
grant select (hash) on collection.submission to ascolto_collector;
grant select (id, ipa) on registry.administration to ascolto_reporter;
grant select on collection.change to ascolto_collector;
grant select on collection.change to ascolto_publisher;
grant select on collection.comment to ascolto_reporter;
grant select on collection.shown_tally to ascolto_publisher;
grant select on platform.instance to ascolto_collector;
grant select on platform.instance to ascolto_publisher;
grant select on questionnaires.version to ascolto_collector;
grant select on questionnaires.version to ascolto_publisher;
grant select on registry.adhesion to ascolto_collector;
grant select on registry.adhesion to ascolto_publisher;
grant select on registry.administration to ascolto_collector;
grant select on registry.administration to ascolto_publisher;
grant select on registry.api_key to ascolto_reporter;
grant select on registry.service to ascolto_collector;
grant select on registry.service to ascolto_publisher;
grant select on registry.touchpoint to ascolto_collector;
grant select on registry.touchpoint to ascolto_publisher;
grant select on transactions.reported_count to ascolto_publisher;
grant update (replied_on, reply, reply_language) on collection.comment to ascolto_reporter;
