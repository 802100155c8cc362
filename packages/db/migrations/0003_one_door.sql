-- Heads move by one, onto a revision that exists; what was published once keeps its id, kind and slug.
create function head_moves_onto_a_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.head <> 0 then
      raise exception 'one-door: % % must begin at head 0', tg_table_name, new.id using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.id <> old.id then
    raise exception 'one-door: the id of % % never changes', tg_table_name, old.id using errcode = 'check_violation';
  end if;
  if new.head = old.head then return new; end if;
  if new.head <> old.head + 1 or not exists (
    select from revision
    where subject_type = tg_argv[0]::subject_type and subject_id = new.id and number = new.head
  ) then
    raise exception 'one-door: the head of % % can only move from % to revision %, which must exist',
      tg_table_name, old.id, old.head, old.head + 1 using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger head_moves before insert or update on entry
  for each row execute function head_moves_onto_a_revision('entry');
--> statement-breakpoint
create trigger head_moves before insert or update on source
  for each row execute function head_moves_onto_a_revision('source');
--> statement-breakpoint
create trigger head_moves before insert or update on audit
  for each row execute function head_moves_onto_a_revision('audit');
--> statement-breakpoint
create function entry_keeps_its_name() returns trigger language plpgsql as $$
begin
  if old.slug is not null and new.slug is distinct from old.slug then
    raise exception 'slug-is-for-ever: the slug of entry % stays %', old.id, old.slug using errcode = 'check_violation';
  end if;
  if (new.kind, new.language, new.origin, new.demonstration)
    is distinct from (old.kind, old.language, old.origin, old.demonstration) then
    raise exception 'one-door: kind, language, origin and demonstration of entry % never change', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keeps_its_name before update on entry for each row execute function entry_keeps_its_name();
--> statement-breakpoint
create function audit_keeps_its_name() returns trigger language plpgsql as $$
begin
  if old.slug is not null and new.slug is distinct from old.slug then
    raise exception 'slug-is-for-ever: the slug of audit % stays %', old.id, old.slug using errcode = 'check_violation';
  end if;
  if (new.origin, new.demonstration) is distinct from (old.origin, old.demonstration) then
    raise exception 'one-door: origin and demonstration of audit % never change', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keeps_its_name before update on audit for each row execute function audit_keeps_its_name();
--> statement-breakpoint
create function source_follows_its_revision() returns trigger language plpgsql as $$
begin
  if new.head = old.head and (new.kind, new.status) is distinct from (old.kind, old.status) then
    raise exception 'one-door: kind and status of source % change only with a revision', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger follows_its_revision before update on source
  for each row execute function source_follows_its_revision();
--> statement-breakpoint
-- At commit: no subject without a revision, no revision that its subject's head has not reached.
create function head_has_been_moved() returns trigger language plpgsql as $$
declare
  subject uuid := coalesce(to_jsonb(new) ->> 'subject_id', to_jsonb(new) ->> 'id');
  kind text := coalesce(to_jsonb(new) ->> 'subject_type', tg_table_name);
  wanted integer := coalesce(to_jsonb(new) ->> 'number', '1');
  reached integer;
begin
  if kind = 'entry' then select head into reached from entry where id = subject;
  elsif kind = 'audit' then select head into reached from audit where id = subject;
  else select head into reached from source where id = subject;
  end if;
  if reached is null or reached < wanted then
    raise exception 'one-door: % % was left at head % instead of %', kind, subject, coalesce(reached, 0), wanted
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger head_was_moved after insert on revision deferrable initially deferred
  for each row execute function head_has_been_moved();
--> statement-breakpoint
create constraint trigger head_was_moved after insert on entry deferrable initially deferred
  for each row execute function head_has_been_moved();
--> statement-breakpoint
create constraint trigger head_was_moved after insert on audit deferrable initially deferred
  for each row execute function head_has_been_moved();
--> statement-breakpoint
create constraint trigger head_was_moved after insert on source deferrable initially deferred
  for each row execute function head_has_been_moved();
--> statement-breakpoint
create function proposal_keeps_to_its_path() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' or new.patchset is not null then
      raise exception 'wrong-state: proposal % must begin as a draft', new.id using errcode = 'check_violation';
    end if;
    if (new.origin = 'import') <> (new.opened_by = '00000000-0000-8000-8000-000000000000') then
      raise exception 'not-allowed: only the operator imports, and imports only' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.state in ('published', 'rejected', 'withdrawn', 'superseded') and new is distinct from old then
    raise exception 'wrong-state: proposal % has ended as % and never changes', old.id, old.state
      using errcode = 'check_violation';
  end if;
  if (new.id, new.origin, new.demonstration, new.opened_by, new.opened_at)
    is distinct from (old.id, old.origin, old.demonstration, old.opened_by, old.opened_at) then
    raise exception 'one-door: the origin of proposal % never changes', old.id using errcode = 'check_violation';
  end if;
  if new.draft_version <> old.draft_version + 1
    and (new.draft_version <> old.draft_version or new.draft_body <> old.draft_body) then
    raise exception 'stale-draft: draft % of proposal % can only be followed by %',
      old.draft_version, old.id, old.draft_version + 1 using errcode = 'check_violation';
  end if;
  if (new.patchset is null and new.state not in ('draft', 'withdrawn', 'superseded')) or (new.patchset is not null and not exists (
    select from patchset where proposal_id = new.id and number = new.patchset and hash = new.hash
  )) then
    raise exception 'patchset-moved: proposal % names no patchset of its own', old.id using errcode = 'check_violation';
  end if;
  if new.state = 'published' and old.state <> 'published' and not exists (
    select from revision where proposal_id = new.id and patchset = new.patchset
  ) then
    raise exception 'one-door: proposal % cannot be published without a revision', old.id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keeps_to_its_path before insert or update on proposal
  for each row execute function proposal_keeps_to_its_path();
