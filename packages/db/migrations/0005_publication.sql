-- A revision follows its subject's head and needs the approvals that the policy of its patchset asks for.
create function standing_approvals(proposal uuid, patchset integer, digest text)
returns integer language sql stable as $$
  select count(distinct r.person_id)::integer from review r
  where r.proposal_id = proposal and r.hash = digest and r.verdict = 'approve' and not is_answered(r.id)
    and is_eligible(r.person_id) and not wrote_patchset(proposal, patchset, digest, r.person_id)
$$;
--> statement-breakpoint
create function revision_was_approved() returns trigger language plpgsql as $$
declare
  change proposal%rowtype;
  frozen patchset%rowtype;
  reached integer;
  needed integer;
begin
  select * into change from proposal where id = new.proposal_id for update;
  select * into frozen from patchset where proposal_id = new.proposal_id and number = new.patchset;
  if change.patchset is distinct from new.patchset or change.origin is distinct from new.origin
    or change.state not in ('submitted', 'approved') then
    raise exception 'wrong-state: proposal % in state % does not publish patchset % as %',
      new.proposal_id, change.state, new.patchset, new.origin using errcode = 'check_violation';
  end if;
  if new.subject_type = 'entry' then select head into reached from entry where id = new.subject_id for update;
  elsif new.subject_type = 'audit' then select head into reached from audit where id = new.subject_id for update;
  else select head into reached from source where id = new.subject_id for update;
  end if;
  if reached is null or new.number <> reached + 1 then
    raise exception 'merge-conflict: revision % does not follow head % of % %',
      new.number, coalesce(reached, 0), new.subject_type, new.subject_id using errcode = 'check_violation';
  end if;
  if new.origin = 'import' then
    if frozen.submitted_by <> '00000000-0000-8000-8000-000000000000' then
      raise exception 'not-allowed: only the operator imports' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  select greatest(1, coalesce((body::jsonb -> 'approvals' ->> frozen.risk::text)::integer, 1)) into needed
  from policy where version = frozen.policy_version;
  if standing_approvals(new.proposal_id, new.patchset, frozen.hash) < needed then
    raise exception 'quorum-not-reached: patchset % of proposal % needs % approvals of others and has %', new.patchset,
      new.proposal_id, needed, standing_approvals(new.proposal_id, new.patchset, frozen.hash)
      using errcode = 'check_violation';
  end if;
  if exists (select from review r where r.proposal_id = new.proposal_id and r.hash = frozen.hash
    and r.verdict in ('request-changes', 'reject') and not is_answered(r.id)) then
    raise exception 'objection-stands: an objection to patchset % of proposal % stands', new.patchset, new.proposal_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger was_approved before insert on revision for each row execute function revision_was_approved();
--> statement-breakpoint
create function claim_versions_count_up() returns trigger language plpgsql as $$
begin
  if new.version <> 1 + coalesce((select max(version) from published_version where claim_id = new.claim_id), 0) then
    raise exception 'one-door: version % of claim % does not follow the last', new.version, new.claim_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger counts_up before insert on published_version for each row execute function claim_versions_count_up();
--> statement-breakpoint
create function policy_is_sound() returns trigger language plpgsql as $$
declare
  asked integer[] := array(select (new.body::jsonb #>> array['approvals', class])::integer
    from unnest('{low,normal,high,structural}'::text[]) with ordinality as one (class, place) order by place);
begin
  if new.version <> 1 + coalesce((select max(version) from policy), 0) then
    raise exception 'one-door: policy % does not follow the last', new.version using errcode = 'check_violation';
  end if;
  if new.body::jsonb is distinct from jsonb_build_object('version', new.version, 'approvals', jsonb_build_object(
      'low', asked[1], 'normal', asked[2], 'high', asked[3], 'structural', asked[4], 'import', 0))
      or array_position(asked, null) is not null or 1 > any (asked) or 5 < any (asked) then
    raise exception 'approvals-out-of-bounds: a policy asks for one to five approvals, and for none of an import'
      using errcode = 'check_violation';
  end if;
  if asked[1] > asked[2] or asked[2] > asked[3] or asked[3] > asked[4] then
    raise exception 'approvals-fall: more risk never needs fewer approvals' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger is_sound before insert on policy for each row execute function policy_is_sound();
--> statement-breakpoint
-- A proposal is decided by the policy in force at its first submit. What lost a race against a change is tried again.
create function patchset_names_its_policy() returns trigger language plpgsql as $$
declare
  named integer;
begin
  perform pg_advisory_xact_lock_shared(1129270012);
  select policy_version into named from patchset where proposal_id = new.proposal_id and number = 1;
  if new.policy_version is distinct from coalesce(named, (select max(version) from policy)) then
    raise exception 'policy-moved: proposal % is not decided by policy %', new.proposal_id, new.policy_version
      using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger names_its_policy before insert on patchset for each row execute function patchset_names_its_policy();
