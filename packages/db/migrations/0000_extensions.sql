-- The same on PostgreSQL (contrib) and on PGlite (loaded by client.ts).
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create domain instant as text collate "C"
  constraint iso_8601_utc_with_milliseconds
  check (value ~ '^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$');
--> statement-breakpoint
create domain sha256_hex as text collate "C"
  constraint sixty_four_hex_digits check (value ~ '^[0-9a-f]{64}$');
