import { grant } from "../procedures/people/grant.ts";
import { me } from "../procedures/people/me.ts";
import { router } from "../trpc.ts";

export const people = router({ grant, me });
