-- Nobody approves or checks what they wrote, in either order of events. Rows that could race are locked first.
alter table person add constraint operator_is_no_person check (id <> '00000000-0000-8000-8000-000000000000');
--> statement-breakpoint
-- An installation that has an admin keeps one. The lock makes two who leave at once wait for each other.
create function an_admin_remains() returns trigger language plpgsql as $$
begin
  if old.deleted_at is not null then
    raise exception 'deleted: person % stays blank', old.id using errcode = 'check_violation';
  end if;
  if old.role = 'admin' and not old.blocked
    and (tg_op = 'DELETE' or new.role <> 'admin' or new.blocked or new.deleted_at is not null) then
    perform pg_advisory_xact_lock(1129270011);
    if not exists (select from person where id <> old.id and role = 'admin' and not blocked) then
      raise exception 'last-admin: % is the last admin', old.id using errcode = 'check_violation';
    end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger an_admin_remains before update or delete on person
  for each row execute function an_admin_remains();
--> statement-breakpoint
create function is_eligible(who uuid) returns boolean language sql stable as $$
  select exists (select from person where id = who and role in ('reviewer', 'editor') and not blocked)
$$;
--> statement-breakpoint
create function is_answered(asked uuid) returns boolean language sql stable as $$
  select exists (select from review where target = asked and verdict in ('withdraw', 'dismiss'))
$$;
--> statement-breakpoint
create function wrote_patchset(proposal uuid, patchset integer, digest text, who uuid)
returns boolean language sql stable as $$
  select exists (
    select from authorship
    where object_type = 'patchset' and person_id = who
      and (object_id = proposal || '/' || patchset or (object_id like proposal || '/%' and hash = digest))
  )
$$;
--> statement-breakpoint
create function review_is_by_another() returns trigger language plpgsql as $$
declare
  answered review%rowtype;
begin
  perform from proposal where id = new.proposal_id for update;
  if not is_eligible(new.person_id) then
    raise exception 'not-allowed: % may not review', new.person_id using errcode = 'check_violation';
  end if;
  if not exists (select from patchset
    where proposal_id = new.proposal_id and number = new.patchset and hash = new.hash
      and policy_version = new.policy_version) then
    raise exception 'patchset-moved: the review names patchset % with another hash or policy', new.patchset
      using errcode = 'check_violation';
  end if;
  if new.verdict in ('approve', 'dismiss')
    and wrote_patchset(new.proposal_id, new.patchset, new.hash, new.person_id) then
    raise exception 'self-approval: % wrote part of patchset % of proposal %',
      new.person_id, new.patchset, new.proposal_id using errcode = 'check_violation';
  end if;
  if new.verdict in ('request-changes', 'reject') and new.reason is null then
    raise exception 'reason-missing: % needs a coded reason', new.verdict using errcode = 'check_violation';
  end if;
  if (new.verdict in ('withdraw', 'dismiss')) <> (new.target is not null) then
    raise exception 'no-objection: % and its target do not fit', new.verdict using errcode = 'check_violation';
  end if;
  if new.target is not null then
    select * into answered from review where id = new.target;
    if answered.proposal_id is distinct from new.proposal_id
      or (new.verdict = 'withdraw' and answered.person_id <> new.person_id)
      or (new.verdict = 'dismiss' and (answered.person_id = new.person_id or answered.verdict = 'approve'))
      or answered.verdict in ('withdraw', 'dismiss') then
      raise exception 'no-objection: % cannot % review %', new.person_id, new.verdict, new.target
        using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger is_by_another before insert on review for each row execute function review_is_by_another();
--> statement-breakpoint
create function author_has_not_judged() returns trigger language plpgsql as $$
declare
  proposal_of uuid;
  patchset_of integer;
begin
  if new.object_type = 'patchset' then
    proposal_of := split_part(new.object_id, '/', 1)::uuid;
    patchset_of := split_part(new.object_id, '/', 2)::integer;
    perform from proposal where id = proposal_of for update;
    if not exists (select from patchset
      where proposal_id = proposal_of and number = patchset_of and hash = new.hash) then
      raise exception 'patchset-moved: there is no patchset % with this hash', new.object_id
        using errcode = 'check_violation';
    end if;
    if exists (
      select from review r
      where r.proposal_id = proposal_of and r.person_id = new.person_id and r.verdict = 'approve'
        and (r.patchset = patchset_of or r.hash = new.hash) and not is_answered(r.id)
    ) then
      raise exception 'self-approval: % has approved patchset % and cannot become its author',
        new.person_id, new.object_id using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.object_type = 'claim' then
    select proposal_id into proposal_of from claim_version where claim_id = new.object_id::uuid and hash = new.hash;
  else
    select proposal_id into proposal_of from citation_version
    where citation_id = new.object_id::uuid and hash = new.hash;
  end if;
  if proposal_of is null then
    raise exception 'check-outdated: there is no such version of % %', new.object_type, new.object_id
      using errcode = 'foreign_key_violation';
  end if;
  perform from proposal where id = proposal_of for update;
  if exists (
    select from check_record
    where person_id = new.person_id
      and ((new.object_type = 'claim' and claim_id = new.object_id::uuid and claim_hash = new.hash)
        or (new.object_type = 'citation' and citation_id = new.object_id::uuid and citation_hash = new.hash))
  ) then
    raise exception 'self-check: % has checked % % and cannot become its author',
      new.person_id, new.object_type, new.object_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger has_not_judged before insert on authorship for each row execute function author_has_not_judged();
--> statement-breakpoint
create function check_is_by_another() returns trigger language plpgsql as $$
begin
  perform from proposal where id in (
    select proposal_id from claim_version where claim_id = new.claim_id and hash = new.claim_hash
    union select proposal_id from citation_version where citation_id = new.citation_id and hash = new.citation_hash
  ) order by id for share;
  if not is_eligible(new.person_id) then
    raise exception 'not-allowed: % may not check', new.person_id using errcode = 'check_violation';
  end if;
  if not exists (select from citation_version
    where citation_id = new.citation_id and hash = new.citation_hash and claim_id = new.claim_id) then
    raise exception 'check-outdated: citation % does not bear on claim %', new.citation_id, new.claim_id
      using errcode = 'check_violation';
  end if;
  if exists (
    select from authorship
    where person_id = new.person_id
      and ((object_type = 'claim' and object_id = new.claim_id::text and hash = new.claim_hash)
        or (object_type = 'citation' and object_id = new.citation_id::text and hash = new.citation_hash))
  ) then
    raise exception 'self-check: % wrote this version of claim % or citation %',
      new.person_id, new.claim_id, new.citation_id using errcode = 'check_violation';
  end if;
  if new.result = 'inaccessible' and new.reason_sha is null then
    raise exception 'reason-missing: inaccessible needs a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger is_by_another before insert on check_record for each row execute function check_is_by_another();
--> statement-breakpoint
create function machine_is_context_only() returns trigger language plpgsql as $$
begin
  if new.stance <> 'context'
    and exists (select from source where id = new.source_id and kind = 'ai-generated') then
    raise exception 'machine-support: source % is AI-generated and can only be context', new.source_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger machine_is_context before insert on citation_version
  for each row execute function machine_is_context_only();
--> statement-breakpoint
-- An id belongs to one owner for ever: a claim to its entry, a citation to its claim.
create function version_keeps_its_owner() returns trigger language plpgsql as $$
declare
  former uuid;
begin
  if tg_table_name = 'claim_version' then
    select entry_id into former from claim_version where claim_id = new.claim_id and entry_id <> new.entry_id limit 1;
  else
    select claim_id into former from citation_version
    where citation_id = new.citation_id and claim_id <> new.claim_id limit 1;
  end if;
  if former is not null then
    raise exception 'foreign-id: % of % belongs to %', tg_table_name, new.hash, former using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keeps_its_owner before insert on claim_version
  for each row execute function version_keeps_its_owner();
--> statement-breakpoint
create trigger keeps_its_owner before insert on citation_version
  for each row execute function version_keeps_its_owner();
