-- A receipt: the hash of the code that a citizen asked for, with the answer and nowhere else. It moves with the answer at
-- release. No unique index: an id sent again after a week is a new answer under the same code.
alter table collection.inbox add column receipt uuid;
create index inbox_receipt on collection.inbox (receipt) where receipt is not null;
alter table collection.response add column receipt uuid;
create index response_receipt on collection.response (receipt) where receipt is not null;

-- What the administration replied to a comment; it goes with the comment.
alter table collection.verbatim
  add column reply text check (length(reply) between 1 and 2000),
  add column reply_language text,
  add column replied_on date,
  add check ((reply is null) = (reply_language is null) and (reply is null) = (replied_on is null));
create index verbatim_reply on collection.verbatim (response_id) where reply is not null;
create index verbatim_day on collection.verbatim (service_id, day);

-- What an administration says it changed of a service: a text by language.
create table collection.change (
  service_id integer not null references registry.service,
  id uuid not null,
  day date not null,
  texts jsonb not null check (texts ? 'it'),
  primary key (service_id, id)
);

-- The collecting role reads no answer: with the hash of a code it learns of that one what the code's holder may know, a row
-- for each reply and one where there is none.
create function collection.read_receipt(wanted uuid)
  returns table (service_id integer, day date, counted boolean, reply text, reply_language text, replied_on date)
  language sql stable security definer set search_path = ''
as $$
  select i.service_id, i.day, false, null::text, null::text, null::date
  from collection.inbox i
  where i.receipt = wanted
  union all
  select r.service_id, r.day, true, v.reply, v.reply_language, v.replied_on
  from collection.response r
  left join collection.verbatim v on v.service_id = r.service_id and v.response_id = r.id and v.reply is not null
  where r.receipt = wanted
$$;
revoke execute on function collection.read_receipt from public;
grant execute on function collection.read_receipt to ascolto_collector;
grant select on collection.change to ascolto_collector;

-- Which answer a comment belongs to is not the administration's to know.
grant usage on schema collection to ascolto_reporter;
grant select (service_id, id, item, day, language, text, reply, reply_language, replied_on),
  update (reply, reply_language, replied_on) on collection.verbatim to ascolto_reporter;
grant select, insert, update on collection.change to ascolto_reporter;
