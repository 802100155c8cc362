import { page } from "../procedures/claims/page.ts";
import { router } from "../trpc.ts";

export const claims = router({ page });
