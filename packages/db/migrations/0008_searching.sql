-- Searches look into every document that they find: kept beside its row and as it is, it is read in a tenth of the time.
alter table search alter column document set storage external;
--> statement-breakpoint
alter table search set (toast_tuple_target = 8160);
--> statement-breakpoint
alter table source_page alter column document set storage external;
--> statement-breakpoint
-- Names spelt like a word, by index: it is only asked for what is more alike than the threshold in force, and that of
-- these functions is the own one of searches. The first line loads what defines the setting.
select word_similarity('a', 'a');
--> statement-breakpoint
create function entries_spelt_like(word text) returns setof uuid language sql stable
  set pg_trgm.word_similarity_threshold = 0.5
  as $$ select entry_id from search where word <% titles $$;
--> statement-breakpoint
create function sources_spelt_like(word text) returns setof uuid language sql stable
  set pg_trgm.word_similarity_threshold = 0.5
  as $$ select source_id from source_page where word <% titles $$;
