import { between } from "../procedures/proposals/between.ts";
import { carryOver } from "../procedures/proposals/carry-over.ts";
import { copy } from "../procedures/proposals/copy.ts";
import { load } from "../procedures/proposals/load.ts";
import { mine } from "../procedures/proposals/mine.ts";
import { open } from "../procedures/proposals/open.ts";
import { page } from "../procedures/proposals/page.ts";
import { policy } from "../procedures/proposals/policy.ts";
import { publish } from "../procedures/proposals/publish.ts";
import { save } from "../procedures/proposals/save.ts";
import { settle } from "../procedures/proposals/settle.ts";
import { submit } from "../procedures/proposals/submit.ts";
import { withdraw } from "../procedures/proposals/withdraw.ts";
import { router } from "../trpc.ts";

export const proposals = router({
  between,
  carryOver,
  copy,
  load,
  mine,
  open,
  page,
  policy,
  publish,
  save,
  settle,
  submit,
  withdraw,
});
