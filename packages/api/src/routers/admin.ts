import { outbox } from "../procedures/admin/outbox.ts";
import { router } from "../trpc.ts";

export const admin = router({ outbox });
