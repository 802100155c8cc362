-- The same on PostgreSQL (contrib) and on PGlite (loaded by client.ts).
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists pg_trgm;
