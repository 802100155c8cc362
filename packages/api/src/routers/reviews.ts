import { approve } from "../procedures/reviews/approve.ts";
import { dismiss } from "../procedures/reviews/dismiss.ts";
import { entries } from "../procedures/reviews/entries.ts";
import { entry } from "../procedures/reviews/entry.ts";
import { queue } from "../procedures/reviews/queue.ts";
import { reject } from "../procedures/reviews/reject.ts";
import { requestChanges } from "../procedures/reviews/request-changes.ts";
import { withdraw } from "../procedures/reviews/withdraw.ts";
import { router } from "../trpc.ts";

export const reviews = router({ approve, dismiss, entries, entry, queue, reject, requestChanges, withdraw });
