import { createCaller } from "@convenio/api/router";
import { cache } from "react";
import { actor, sessionId } from "./auth.ts";
import { contextOf } from "./context.ts";
import { started } from "./start.ts";

/** Calls procedures for a public document: always as an anonymous reader, so that all get the same bytes. */
export const publicCaller = cache(async () => {
  return createCaller(contextOf(await started(), { type: "anonymous" }));
});

/** Calls procedures for a page of the application, as whoever is signed in. */
export const visitorCaller = cache(async () => {
  return createCaller(contextOf(await started(), await actor(), await sessionId()));
});
