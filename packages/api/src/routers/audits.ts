import { cut } from "../procedures/audits/cut.ts";
import { list } from "../procedures/audits/list.ts";
import { page } from "../procedures/audits/page.ts";
import { router } from "../trpc.ts";

export const audits = router({ cut, list, page });
