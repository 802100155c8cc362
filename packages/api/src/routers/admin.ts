import { block } from "../procedures/admin/block.ts";
import { changePolicy } from "../procedures/admin/change-policy.ts";
import { outbox } from "../procedures/admin/outbox.ts";
import { people } from "../procedures/admin/people.ts";
import { policy } from "../procedures/admin/policy.ts";
import { setRole } from "../procedures/admin/set-role.ts";
import { router } from "../trpc.ts";

export const admin = router({ block, changePolicy, outbox, people, policy, setRole });
