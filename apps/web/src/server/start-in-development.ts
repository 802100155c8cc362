import { join } from "node:path";
import { requireEnv } from "../env.ts";
import { start } from "./start.ts";

/** Opens the database for `next dev`, which runs in apps/web. A second call finds it open. */
export async function startInDevelopment(): Promise<void> {
  await start(requireEnv(join(process.cwd(), "../.."))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
