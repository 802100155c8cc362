import { record } from "../procedures/checks/record.ts";
import { router } from "../trpc.ts";

export const checks = router({ record });
