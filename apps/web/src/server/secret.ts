import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataFolder } from "@convenio/db/make-data-folder";
import type { Env } from "../env.ts";

/**
 * The secret that cookies and form tokens are signed with: `AUTH_SECRET`, or in demo one made once in the
 * data folder (`secret`, readable by its owner only).
 */
export function authSecret(env: Pick<Env, "AUTH_SECRET" | "place">): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  const { dataDir } = env.place;
  const file = join(dataDir, "secret");
  makeDataFolder(dataDir);
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}
