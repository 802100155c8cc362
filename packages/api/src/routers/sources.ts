import { find } from "../procedures/sources/find.ts";
import { page } from "../procedures/sources/page.ts";
import { register } from "../procedures/sources/register.ts";
import { router } from "../trpc.ts";

export const sources = router({ find, page, register });
