-- Truth is only ever added to. Statement triggers: they refuse even what would touch no row, for the owner too.
create function truth_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on % is refused, truth is only ever added to', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['content', 'patchset', 'revision', 'claim_version', 'citation_version', 'authorship',
    'published_version', 'review', 'check_record', 'policy', 'audit_event']
  loop
    execute format('create trigger append_only before update or delete or truncate on %I
      for each statement execute function truth_is_append_only()', name);
  end loop;
  foreach name in array array['entry', 'source', 'audit', 'proposal']
  loop
    execute format('create trigger never_deleted before delete or truncate on %I
      for each statement execute function truth_is_append_only()', name);
  end loop;
end $$;
--> statement-breakpoint
-- A truth row may only cover bytes that are in the content store. Arguments: the columns that hold digests.
create function truth_covers_content() returns trigger language plpgsql as $$
declare
  digest text;
begin
  for i in 0 .. tg_nargs - 1 loop
    digest := to_jsonb(new) ->> tg_argv[i];
    if digest is not null and not exists (select from content where content.sha256 = digest) then
      raise exception 'content-missing: %.% names % but the content store does not hold it',
        tg_table_name, tg_argv[i], digest using errcode = 'foreign_key_violation';
    end if;
  end loop;
  return new;
end $$;
--> statement-breakpoint
create trigger covers_content before insert on patchset
  for each row execute function truth_covers_content('body_sha');
--> statement-breakpoint
create trigger covers_content before insert on revision
  for each row execute function truth_covers_content('content_sha', 'operations_sha', 'evidence_sha', 'pins_sha');
--> statement-breakpoint
create trigger covers_content before insert on review
  for each row execute function truth_covers_content('text_sha');
--> statement-breakpoint
create trigger covers_content before insert on check_record
  for each row execute function truth_covers_content('reason_sha');
--> statement-breakpoint
create trigger covers_content before insert on audit_event
  for each row execute function truth_covers_content('detail_sha');
