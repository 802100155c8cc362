import type { Context } from "@convenio/api/context";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import type { Actor } from "@convenio/domain/people/actor";

/** The context of procedures called at the edge: by this actor, now. */
export function contextOf(connection: Connection, actor: Actor): Context {
  return { connection, actor, now: () => new Date(), newId: () => uuidV7(new Date()) };
}
