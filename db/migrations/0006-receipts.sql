-- A receipt: the hash of the code that a citizen asked for, with the answer and nowhere else. It moves with the answer at
-- release. No unique index: an id sent again after a week is a new answer under the same code.
alter table collection.inbox add column receipt uuid;
create index inbox_receipt on collection.inbox (receipt) where receipt is not null;
alter table collection.response add column receipt uuid;
create index response_receipt on collection.response (receipt) where receipt is not null;

-- The words of a released comment wait here until they are handed out; then they are those of the row of `comment` that is
-- named. One whose time is over has neither: its row stays, as that there was a comment was counted. Coded: its answer has a code.
alter table collection.verbatim
  alter column text drop not null,
  add column comment uuid,
  add column coded boolean not null default false,
  add check (text is null or comment is null);
create index verbatim_waiting on collection.verbatim (service_id) where text is not null;
create index verbatim_kept on collection.verbatim (day) where text is not null or comment is not null;
create index verbatim_coded on collection.verbatim (response_id) where coded;

-- Comments as their administration reads them: handed out once a day, in groups, under new random ids and in their order. Item
-- and language are there where they set nobody apart. A group ends for its readers on one day, that of its oldest comment.
create table collection.comment (
  service_id integer not null,
  id uuid not null,
  handed_out_on date not null,
  readable_through date not null,
  purpose text not null,
  item text,
  language text,
  text text not null,
  reply text check (length(reply) between 1 and 2000),
  reply_language text,
  replied_on date,
  primary key (service_id, id),
  check ((reply is null) = (reply_language is null) and (reply is null) = (replied_on is null))
);

-- What an administration says it changed of a service: a text by language.
create table collection.change (
  service_id integer not null references registry.service,
  id uuid not null,
  day date not null,
  texts jsonb not null check (texts ? 'it'),
  primary key (service_id, id)
);
create index change_day on collection.change (service_id, day);

-- The collecting role reads no answer: with the hash of a code it learns of that one what the code's holder may know, a row
-- for each comment and one where there is none.
create function collection.read_receipt(wanted uuid)
  returns table (service_id integer, day date, counted boolean, comment text, reply text, reply_language text, replied_on date)
  language sql stable security definer set search_path = ''
as $$
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
$$;
revoke execute on function collection.read_receipt from public;
grant execute on function collection.read_receipt to ascolto_collector;
grant select on collection.change to ascolto_collector, ascolto_publisher;

-- Which answer a comment belongs to, and what waits to be handed out, is not the administration's to know.
grant usage on schema collection to ascolto_reporter;
grant select, update (reply, reply_language, replied_on) on collection.comment to ascolto_reporter;
grant select, insert, update, delete on collection.change to ascolto_reporter;
