import type { inferRouterInputs } from "@trpc/server";
import { admin } from "./routers/admin.ts";
import { audits } from "./routers/audits.ts";
import { checks } from "./routers/checks.ts";
import { claims } from "./routers/claims.ts";
import { entries } from "./routers/entries.ts";
import { people } from "./routers/people.ts";
import { proposals } from "./routers/proposals.ts";
import { reviews } from "./routers/reviews.ts";
import { sources } from "./routers/sources.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  entries,
  claims,
  sources,
  people,
  proposals,
  reviews,
  checks,
  audits,
  admin,
});
export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;

/** Calls the procedures in process, as the context's actor. */
export const createCaller = createCallerFactory(appRouter);
