import type { Context } from "@convenio/api/context";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Connection } from "@convenio/db/client";
import type { Actor } from "@convenio/domain/people/actor";

/** The context of procedures called at the edge: by this actor, now. `session`: the id of the one that asks. */
export function contextOf(connection: Connection, actor: Actor, session?: string): Context {
  return { connection, actor, session, now: () => new Date(), newId: () => uuidV7(new Date()) };
}
