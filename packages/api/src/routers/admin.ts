import { block } from "../procedures/admin/block.ts";
import { outbox } from "../procedures/admin/outbox.ts";
import { people } from "../procedures/admin/people.ts";
import { policy } from "../procedures/admin/policy.ts";
import { setPolicy } from "../procedures/admin/set-policy.ts";
import { setRole } from "../procedures/admin/set-role.ts";
import { router } from "../trpc.ts";

export const admin = router({ block, outbox, people, policy, setPolicy, setRole });
