import { awaiting } from "@convenio/db/queries/queue";
import { may } from "@convenio/domain/people/may";
import type { Role } from "@convenio/domain/people/roles";
import { nothing } from "../../inputs.ts";
import { requires } from "../../trpc.ts";

type Me =
  | { signedIn: false }
  | {
      signedIn: true;
      id: string;
      name: string;
      role: Role;
      blocked: boolean;
      /** Proposals in the queue that this person may judge; 0 for those who review nothing. */
      waiting: number;
      /** Own proposals that are not ended. */
      open: number;
    };

/** Who is signed in and what awaits them. */
export const me = requires("session.read")
  .input(nothing)
  .query(async ({ ctx }): Promise<Me> => {
    if (ctx.actor.type !== "person") return { signedIn: false };
    const { id, name, role, blocked } = ctx.actor;
    const { waiting, open } = await awaiting(ctx.connection.db, id);
    const reviews = may(ctx.actor, "queue.read").ok;
    return { signedIn: true, id, name, role, blocked, open, waiting: reviews ? waiting : 0 };
  });
