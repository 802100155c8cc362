import { databaseRestarted } from "./database-restarted.ts";
import { fullDiskEmbedded, readOnlyFolder } from "./disk-embedded.ts";
import { fullDiskPostgres } from "./disk-postgres.ts";
import type { Fault } from "./fault.ts";
import { killedEmbedded, killedPostgres } from "./killed-while-publishing.ts";
import { migratingAtOnce } from "./migrating-at-once.ts";
import { oneOfTwoKilled } from "./one-of-two-killed.ts";
import { secondProcess, twoBeginEmbedded } from "./second-process.ts";

/** Everything that is made to go wrong, the quickest first. */
export const faults: readonly Fault[] = [
  secondProcess,
  twoBeginEmbedded,
  migratingAtOnce,
  killedEmbedded,
  killedPostgres,
  databaseRestarted,
  oneOfTwoKilled,
  readOnlyFolder,
  fullDiskEmbedded,
  fullDiskPostgres,
];
