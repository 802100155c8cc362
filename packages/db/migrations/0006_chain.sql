-- The log is one chain. The hash of a row covers its other fields, one a line, nothing for null.
create function audit_event_follows() returns trigger language plpgsql as $$
declare
  last_seq integer;
  last_hash text;
begin
  perform pg_advisory_xact_lock(1129270002);
  select seq, hash into last_seq, last_hash from audit_event order by seq desc limit 1;
  if new.seq <> coalesce(last_seq, 0) + 1 or new.previous <> coalesce(last_hash, repeat('0', 64)) then
    raise exception 'audit-chain: event % does not follow event %', new.seq, coalesce(last_seq, 0)
      using errcode = 'check_violation';
  end if;
  if new.hash <> encode(sha256(convert_to(concat_ws(E'\n', new.seq, new.at, new.act,
    coalesce(new.proposal_id::text, ''), coalesce(new.subject_type::text, ''), coalesce(new.subject_id::text, ''),
    new.person_id, new.detail_sha, new.previous), 'UTF8')), 'hex') then
    raise exception 'audit-chain: the hash of event % does not cover it', new.seq using errcode = 'check_violation';
  end if;
  perform set_config('convenio.audited', txid_current()::text, true);
  return new;
end $$;
--> statement-breakpoint
create trigger follows before insert on audit_event for each row execute function audit_event_follows();
--> statement-breakpoint
alter table audit_event add constraint act_is_a_word check (act ~ '^[a-z]+([.-][a-z]+)*$');
--> statement-breakpoint
create function truth_has_its_event() returns trigger language plpgsql as $$
begin
  if current_setting('convenio.audited', true) is distinct from txid_current()::text then
    raise exception 'one-door: % was written without its line in the audit log', tg_table_name
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['patchset', 'revision', 'claim_version', 'citation_version', 'authorship',
    'published_version', 'review', 'check_record', 'policy']
  loop
    execute format('create constraint trigger has_its_event after insert on %I deferrable initially deferred
      for each row execute function truth_has_its_event()', name);
  end loop;
end $$;
