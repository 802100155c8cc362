import type { Context } from "@convenio/api/context";
import { uuidV7 } from "@convenio/api/uuid-v7";
import type { Actor } from "@convenio/domain/people/actor";
import { keyedHash } from "./keyed-hash.ts";
import { span } from "./observe/span.ts";
import { convenio, type Started } from "./process.ts";

const aroundProcedure: Context["around"] = (path, run) => span("procedure", { "rpc.method": path }, run);

type Opened = Pick<Started, "connection" | "secret">;

/**
 * The context of procedures called at the edge: by this actor, now, from the address of this request as limits know
 * it. `session`: the id of the one that asks.
 */
export function contextOf({ connection, secret }: Opened, actor: Actor, session?: string): Context {
  const from = convenio().request.getStore()?.address ?? null;
  const address = from === null ? null : keyedHash("address", from, secret);
  const around = convenio().span && aroundProcedure;
  return {
    connection,
    actor,
    session,
    address,
    around,
    now: () => new Date(),
    newId: () => uuidV7(new Date()),
  };
}
