import { block } from "../procedures/admin/block.ts";
import { outbox } from "../procedures/admin/outbox.ts";
import { people } from "../procedures/admin/people.ts";
import { setRole } from "../procedures/admin/set-role.ts";
import { router } from "../trpc.ts";

export const admin = router({ block, outbox, people, setRole });
