import { defineConfig } from "drizzle-kit";

/** `pnpm exec drizzle-kit generate` reads the schema and writes the next file of migrations/. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/schema/*.ts",
  out: "./migrations",
});
