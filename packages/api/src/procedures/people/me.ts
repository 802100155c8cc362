import type { Role } from "@convenio/domain/people/roles";
import { nothing } from "../../inputs.ts";
import { pending } from "../../pending.ts";
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
  .query((): Promise<Me> => pending());
