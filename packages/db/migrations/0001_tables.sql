CREATE TYPE "public"."authored_type" AS ENUM('patchset', 'claim', 'citation');--> statement-breakpoint
CREATE TYPE "public"."check_result" AS ENUM('confirms', 'partly', 'contradicts', 'not-found', 'inaccessible');--> statement-breakpoint
CREATE TYPE "public"."lifecycle" AS ENUM('published', 'retired', 'merged');--> statement-breakpoint
CREATE TYPE "public"."installation_mode" AS ENUM('demo', 'live');--> statement-breakpoint
CREATE TYPE "public"."origin" AS ENUM('people', 'import', 'demonstration');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('draft', 'submitted', 'changes-requested', 'approved', 'published', 'rejected', 'withdrawn', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."review_reason" AS ENUM('source-does-not-say', 'source-missing', 'source-weak', 'not-neutral', 'out-of-scope', 'duplicate', 'form', 'spam', 'other');--> statement-breakpoint
CREATE TYPE "public"."risk" AS ENUM('low', 'normal', 'high', 'structural', 'import');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('contributor', 'reviewer', 'editor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('supports', 'partly', 'contradicts', 'context');--> statement-breakpoint
CREATE TYPE "public"."subject_type" AS ENUM('entry', 'source', 'audit');--> statement-breakpoint
CREATE TYPE "public"."verdict" AS ENUM('approve', 'request-changes', 'reject', 'withdraw', 'dismiss');--> statement-breakpoint
CREATE TYPE "public"."letter_kind" AS ENUM('sign-in');--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text,
	"head" integer DEFAULT 0 NOT NULL,
	"language" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"origin" "origin" NOT NULL,
	"state" "lifecycle" DEFAULT 'published' NOT NULL,
	CONSTRAINT "audit_slug" UNIQUE("slug"),
	CONSTRAINT "audit_has_slug_when_published" CHECK (("audit"."head" = 0) = ("audit"."slug" is null))
);
--> statement-breakpoint
CREATE TABLE "audit_page" (
	"audit_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"revision" integer NOT NULL,
	"published_at" "instant" NOT NULL,
	"demonstration" boolean NOT NULL,
	"imported" boolean NOT NULL,
	"titles" jsonb NOT NULL,
	"summaries" jsonb NOT NULL,
	"totals" jsonb NOT NULL,
	"claims" uuid[] NOT NULL,
	"sources" uuid[] NOT NULL,
	"people" uuid[] NOT NULL,
	"document" "tsvector" NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "audit_page_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "content" (
	"sha256" "sha256_hex" PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "content_is_what_its_digest_says" CHECK ("content"."sha256" = encode(sha256(convert_to("content"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "facet_value" (
	"entry_id" uuid NOT NULL,
	"facet" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"claim_id" uuid
);
--> statement-breakpoint
CREATE TABLE "invalidation" (
	"seq" integer PRIMARY KEY NOT NULL,
	"tags" text[] NOT NULL,
	"at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facet_count" (
	"facet" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"day" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "facet_count_facet_value_day_pk" PRIMARY KEY("facet","value","day")
);
--> statement-breakpoint
CREATE TABLE "facet_span" (
	"entry_id" uuid NOT NULL,
	"facet" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"since" text collate "C",
	"before" text collate "C",
	CONSTRAINT "facet_span_facet_value_entry_id_pk" PRIMARY KEY("facet","value","entry_id")
);
--> statement-breakpoint
CREATE TABLE "list_entry" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"terms" text[] NOT NULL,
	"named" uuid[] NOT NULL,
	"parts" uuid[] NOT NULL,
	"published_at" "instant" NOT NULL,
	"earliest" text collate "C",
	"latest" text collate "C",
	"lasting" text collate "C",
	"title" text collate "C" NOT NULL,
	"title_en" text collate "C" NOT NULL,
	"title_es" text collate "C" NOT NULL,
	"title_pt" text collate "C" NOT NULL,
	"claims" integer NOT NULL,
	"disputed" integer NOT NULL,
	"confirmed" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "letter_kind" NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"parameters" text NOT NULL,
	"created_at" "instant" NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" "instant",
	"sent_at" "instant",
	"error" text,
	CONSTRAINT "sent_letter_waits_no_more" CHECK ("outbox"."sent_at" is null or "outbox"."next_at" is null),
	CONSTRAINT "letter_that_waits_no_more_is_empty" CHECK ("outbox"."next_at" is not null or "outbox"."parameters" = '{}')
);
--> statement-breakpoint
CREATE TABLE "page" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"published_at" "instant" NOT NULL,
	"demonstration" boolean NOT NULL,
	"titles" jsonb NOT NULL,
	"summaries" jsonb NOT NULL,
	"title" text collate "C" NOT NULL,
	"earliest" text collate "C",
	"latest" text collate "C",
	"when_text" text,
	"listed" jsonb NOT NULL,
	"last_checked" "instant",
	"imported_unchecked" integer NOT NULL,
	"stale" jsonb NOT NULL,
	"entries" uuid[] NOT NULL,
	"sources" uuid[] NOT NULL,
	"people" uuid[] NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "page_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"predicate" text collate "C" NOT NULL,
	"role" text,
	"when_text" text,
	"sort_date" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "published_citation" (
	"citation_id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"source_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_claim" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"predicate" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"value" jsonb,
	"target_id" uuid,
	"role" text,
	"earliest" text collate "C",
	"latest" text collate "C",
	"sort_date" text collate "C",
	"rank" text NOT NULL,
	"state" text NOT NULL,
	"overdue_on" text collate "C",
	"hash" "sha256_hex" NOT NULL,
	"version" integer NOT NULL,
	"rivals" uuid[] NOT NULL,
	"entries" uuid[] NOT NULL,
	"sources" uuid[] NOT NULL,
	"people" uuid[] NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"document" "tsvector" NOT NULL,
	"names" text[] NOT NULL,
	"titles" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_page" (
	"source_id" uuid PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"published_at" "instant" NOT NULL,
	"demonstration" boolean NOT NULL,
	"title" text collate "C" NOT NULL,
	"document" "tsvector" NOT NULL,
	"titles" text NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"token_hash" "sha256_hex" PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"next" text NOT NULL,
	"expires_at" "instant" NOT NULL,
	"created_at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text,
	"head" integer DEFAULT 0 NOT NULL,
	"language" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"origin" "origin" NOT NULL,
	"state" "lifecycle" DEFAULT 'published' NOT NULL,
	CONSTRAINT "entry_slug" UNIQUE("slug"),
	CONSTRAINT "entry_has_slug_when_published" CHECK (("entry"."head" = 0) = ("entry"."slug" is null))
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"mode" "installation_mode" NOT NULL,
	"created_at" "instant" NOT NULL,
	"read_only" boolean DEFAULT false NOT NULL,
	CONSTRAINT "installation_is_one_row" CHECK ("installation"."only")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"name" text,
	"role" "role" NOT NULL,
	"blocked" boolean DEFAULT false NOT NULL,
	"block_reason" text,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" "instant" NOT NULL,
	"deleted_at" "instant",
	CONSTRAINT "person_email" UNIQUE("email"),
	CONSTRAINT "deleted_person_is_blank" CHECK (("person"."deleted_at" is null and "person"."email" is not null and "person"."name" is not null)
        or ("person"."deleted_at" is not null and "person"."email" is null and "person"."name" is null
          and "person"."block_reason" is null and "person"."role" = 'contributor' and not "person"."blocked"))
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" "proposal_state" NOT NULL,
	"origin" "origin" NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" "instant" NOT NULL,
	"draft_version" integer NOT NULL,
	"draft_body" text NOT NULL,
	"draft_saved_at" "instant" NOT NULL,
	"draft_saved_by" uuid NOT NULL,
	"carried" text DEFAULT '[]' NOT NULL,
	"patchset" integer,
	"hash" "sha256_hex",
	"submitted_at" "instant",
	"risk" "risk"
);
--> statement-breakpoint
CREATE TABLE "proposal_author" (
	"proposal_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" "instant" NOT NULL,
	CONSTRAINT "proposal_author_proposal_id_person_id_pk" PRIMARY KEY("proposal_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_subject" (
	"proposal_id" uuid NOT NULL,
	"subject_type" "subject_type" NOT NULL,
	"subject_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "proposal_subject_proposal_id_subject_type_subject_id_pk" PRIMARY KEY("proposal_id","subject_type","subject_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "sha256_hex" NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" "instant" NOT NULL,
	"created_at" "instant" NOT NULL,
	"agent" text DEFAULT '' NOT NULL,
	"last_seen_at" "instant",
	CONSTRAINT "session_token_hash" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" uuid PRIMARY KEY NOT NULL,
	"head" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"state" "lifecycle" DEFAULT 'published' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" "instant" NOT NULL,
	"act" text NOT NULL,
	"proposal_id" uuid,
	"subject_type" "subject_type",
	"subject_id" uuid,
	"person_id" uuid NOT NULL,
	"detail_sha" "sha256_hex" NOT NULL,
	"previous" "sha256_hex" NOT NULL,
	"hash" "sha256_hex" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_record" (
	"id" uuid PRIMARY KEY NOT NULL,
	"claim_id" uuid NOT NULL,
	"claim_hash" "sha256_hex" NOT NULL,
	"citation_id" uuid NOT NULL,
	"citation_hash" "sha256_hex" NOT NULL,
	"person_id" uuid NOT NULL,
	"result" "check_result" NOT NULL,
	"reason_sha" "sha256_hex",
	"at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patchset" (
	"proposal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"body_sha" "sha256_hex" NOT NULL,
	"risk" "risk" NOT NULL,
	"policy_version" integer NOT NULL,
	"terms" text NOT NULL,
	"submitted_at" "instant" NOT NULL,
	"submitted_by" uuid NOT NULL,
	CONSTRAINT "patchset_proposal_id_number_pk" PRIMARY KEY("proposal_id","number"),
	CONSTRAINT "patchset_terms_are_dated" CHECK ("patchset"."terms" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "policy" (
	"version" integer PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_version" (
	"claim_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"revision_id" uuid NOT NULL,
	CONSTRAINT "published_version_claim_id_version_pk" PRIMARY KEY("claim_id","version")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"patchset" integer NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"person_id" uuid NOT NULL,
	"verdict" "verdict" NOT NULL,
	"reason" "review_reason",
	"text_sha" "sha256_hex" NOT NULL,
	"target" uuid,
	"policy_version" integer NOT NULL,
	"at" "instant" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_type" "subject_type" NOT NULL,
	"subject_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content_sha" "sha256_hex" NOT NULL,
	"proposal_id" uuid NOT NULL,
	"patchset" integer NOT NULL,
	"origin" "origin" NOT NULL,
	"published_at" "instant" NOT NULL,
	"operations_sha" "sha256_hex" NOT NULL,
	"evidence_sha" "sha256_hex" NOT NULL,
	"pins_sha" "sha256_hex" NOT NULL,
	CONSTRAINT "revision_numbers_of_a_subject" UNIQUE("subject_type","subject_id","number"),
	CONSTRAINT "revision_numbers_start_at_one" CHECK ("revision"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "authorship" (
	"object_type" "authored_type" NOT NULL,
	"object_id" text NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "authorship_object_type_object_id_hash_person_id_pk" PRIMARY KEY("object_type","object_id","hash","person_id")
);
--> statement-breakpoint
CREATE TABLE "citation_version" (
	"citation_id" uuid NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"claim_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"source_kind" text NOT NULL,
	"stance" "stance" NOT NULL,
	"proposal_id" uuid NOT NULL,
	CONSTRAINT "citation_version_citation_id_hash_pk" PRIMARY KEY("citation_id","hash"),
	CONSTRAINT "machine_text_is_context_only" CHECK ("citation_version"."source_kind" <> 'ai-generated' or "citation_version"."stance" = 'context')
);
--> statement-breakpoint
CREATE TABLE "claim_version" (
	"claim_id" uuid NOT NULL,
	"hash" "sha256_hex" NOT NULL,
	"entry_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	CONSTRAINT "claim_version_claim_id_hash_pk" PRIMARY KEY("claim_id","hash")
);
--> statement-breakpoint
ALTER TABLE "proposal_author" ADD CONSTRAINT "proposal_author_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_subject" ADD CONSTRAINT "proposal_subject_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_record" ADD CONSTRAINT "check_claim_version" FOREIGN KEY ("claim_id","claim_hash") REFERENCES "public"."claim_version"("claim_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_record" ADD CONSTRAINT "check_citation_version" FOREIGN KEY ("citation_id","citation_hash") REFERENCES "public"."citation_version"("citation_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patchset" ADD CONSTRAINT "patchset_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patchset" ADD CONSTRAINT "patchset_policy_version_policy_version_fk" FOREIGN KEY ("policy_version") REFERENCES "public"."policy"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_claim" FOREIGN KEY ("claim_id","hash") REFERENCES "public"."claim_version"("claim_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_policy_version_policy_version_fk" FOREIGN KEY ("policy_version") REFERENCES "public"."policy"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_patchset" FOREIGN KEY ("proposal_id","patchset") REFERENCES "public"."patchset"("proposal_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_target" FOREIGN KEY ("target") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_patchset" FOREIGN KEY ("proposal_id","patchset") REFERENCES "public"."patchset"("proposal_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation_version" ADD CONSTRAINT "citation_version_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_page_published_at" ON "audit_page" USING btree ("published_at","audit_id");--> statement-breakpoint
CREATE INDEX "audit_page_document" ON "audit_page" USING gin ("document");--> statement-breakpoint
CREATE INDEX "facet_value_value" ON "facet_value" USING btree ("facet","value","entry_id");--> statement-breakpoint
CREATE INDEX "facet_value_entry" ON "facet_value" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "invalidation_at" ON "invalidation" USING btree ("at");--> statement-breakpoint
CREATE INDEX "facet_span_entry" ON "facet_span" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "list_entry_terms" ON "list_entry" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "list_entry_named" ON "list_entry" USING gin ("named");--> statement-breakpoint
CREATE INDEX "list_entry_parts" ON "list_entry" USING gin ("parts");--> statement-breakpoint
CREATE INDEX "list_entry_published_at" ON "list_entry" USING btree ("published_at","entry_id");--> statement-breakpoint
CREATE INDEX "list_entry_earliest" ON "list_entry" USING btree ("earliest");--> statement-breakpoint
CREATE INDEX "list_entry_lasting" ON "list_entry" USING btree ("lasting" DESC NULLS LAST,"earliest" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "list_entry_disputed" ON "list_entry" USING btree ("disputed" DESC NULLS LAST,"published_at" DESC NULLS LAST,"entry_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "list_entry_title" ON "list_entry" USING btree ("title","entry_id");--> statement-breakpoint
CREATE INDEX "list_entry_title_en" ON "list_entry" USING btree ("title_en","entry_id");--> statement-breakpoint
CREATE INDEX "list_entry_title_es" ON "list_entry" USING btree ("title_es","entry_id");--> statement-breakpoint
CREATE INDEX "list_entry_title_pt" ON "list_entry" USING btree ("title_pt","entry_id");--> statement-breakpoint
CREATE INDEX "outbox_next" ON "outbox" USING btree ("next_at") WHERE "outbox"."next_at" is not null;--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_recipient" ON "outbox" USING btree ("recipient");--> statement-breakpoint
CREATE INDEX "page_kind" ON "page" USING btree ("kind","title");--> statement-breakpoint
CREATE INDEX "page_title" ON "page" USING btree ("title","entry_id");--> statement-breakpoint
CREATE INDEX "page_published_at" ON "page" USING btree ("published_at","entry_id");--> statement-breakpoint
CREATE INDEX "page_entries" ON "page" USING gin ("entries");--> statement-breakpoint
CREATE INDEX "page_stale" ON "page" USING btree ("published_at","entry_id") WHERE "page"."stale" <> '{}';--> statement-breakpoint
CREATE INDEX "participation_entry" ON "participation" USING btree ("entry_id","actor_id");--> statement-breakpoint
CREATE INDEX "participation_actor" ON "participation" USING btree ("actor_id","sort_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_citation_source" ON "published_citation" USING btree ("source_id","claim_id");--> statement-breakpoint
CREATE INDEX "published_citation_entry" ON "published_citation" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "published_claim_entry" ON "published_claim" USING btree ("entry_id","position");--> statement-breakpoint
CREATE INDEX "published_claim_target" ON "published_claim" USING btree ("target_id","predicate","sort_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_claim_naming" ON "published_claim" USING btree ("target_id","entry_id");--> statement-breakpoint
CREATE INDEX "published_claim_state" ON "published_claim" USING btree ("state","entry_id");--> statement-breakpoint
CREATE INDEX "published_claim_predicate" ON "published_claim" USING btree ("predicate","target_id");--> statement-breakpoint
CREATE INDEX "published_claim_code" ON "published_claim" USING btree (("value" ->> 'code')) WHERE "published_claim"."value" ->> 'code' is not null;--> statement-breakpoint
CREATE INDEX "search_document" ON "search" USING gin ("document");--> statement-breakpoint
CREATE INDEX "search_names" ON "search" USING gin ("names");--> statement-breakpoint
CREATE INDEX "search_titles" ON "search" USING gin ("titles" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "source_page_title" ON "source_page" USING btree ("title","source_id");--> statement-breakpoint
CREATE INDEX "source_page_document" ON "source_page" USING gin ("document");--> statement-breakpoint
CREATE INDEX "source_page_titles" ON "source_page" USING gin ("titles" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "rate_limit_end" ON "rate_limit" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_link_email" ON "sign_in_link" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sign_in_link_end" ON "sign_in_link" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "entry_slug_beginning" ON "entry" USING btree (("slug" collate "C"));--> statement-breakpoint
CREATE INDEX "proposal_state" ON "proposal" USING btree ("state");--> statement-breakpoint
CREATE INDEX "proposal_opener" ON "proposal" USING btree ("opened_by");--> statement-breakpoint
CREATE INDEX "proposal_author_person" ON "proposal_author" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "proposal_subject_subject" ON "proposal_subject" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "audit_event_proposal" ON "audit_event" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "check_record_citation" ON "check_record" USING btree ("citation_id");--> statement-breakpoint
CREATE INDEX "check_record_claim" ON "check_record" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "patchset_submitted_by" ON "patchset" USING btree ("submitted_by");--> statement-breakpoint
CREATE INDEX "published_version_revision" ON "published_version" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "review_proposal" ON "review" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "revision_proposal" ON "revision" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "authorship_person" ON "authorship" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "citation_version_claim" ON "citation_version" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "citation_version_source" ON "citation_version" USING btree ("source_id");