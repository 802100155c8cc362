"use client";

import type { RouterOutputs } from "@convenio/api/router";
import { type Draft, draft as draftSchema } from "@convenio/domain/proposal/draft";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import type { SaveAnswer } from "./save-queue.ts";

/** Sends one save and names what came of it; never throws. */
export function useSave(id: string): (version: number, draft: Draft) => Promise<SaveAnswer> {
  const client = useTRPCClient();
  return useMemo(
    () => async (version, draft) => {
      try {
        return { ok: true, ...(await client.proposals.save.mutate({ id, version, draft })) };
      } catch (error) {
        return failed(error);
      }
    },
    [client, id],
  );
}

function failed(error: unknown): SaveAnswer {
  const refusal = refusalOf(error);
  if (!refusal) return { ok: false, failure: { code: "unreachable" } };
  if (refusal.code === "not-signed-in") return { ok: false, failure: { code: "signed-out" } };
  if (refusal.code === "stale-draft") {
    const other = draftSchema.safeParse(refusal.draft);
    const { version, savedAt } = refusal;
    if (other.success) return { ok: false, failure: { code: "stale", version, savedAt, draft: other.data } };
  }
  return { ok: false, failure: { code: "refused", refusal } };
}

/** Published entries like what was typed, for pickers; the last answer stays until the next one is there. */
export function useFoundEntries(q: string, kinds: readonly string[]): { found: Found; searching: boolean } {
  const trpc = useTRPC();
  const asked = useSettled(q.trim());
  const input = asked === "" ? skipToken : { q: asked, kinds: [...kinds] };
  const query = useQuery(trpc.entries.find.queryOptions(input, { placeholderData: (previous) => previous }));
  return { found: asked === "" ? [] : (query.data ?? []), searching: query.isFetching };
}
type Found = RouterOutputs["entries"]["find"];

/** The same for sources of the register. */
export function useFoundSources(q: string): { found: RouterOutputs["sources"]["find"]; searching: boolean } {
  const trpc = useTRPC();
  const asked = useSettled(q.trim());
  const query = useQuery(
    trpc.sources.find.queryOptions(asked === "" ? skipToken : { q: asked }, {
      placeholderData: (previous) => previous,
    }),
  );
  return { found: asked === "" ? [] : (query.data ?? []), searching: query.isFetching };
}

/** A text once nobody has typed for a moment, so that a search is asked once and not at every key. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), 180);
    return () => clearTimeout(timer);
  }, [value]);
  return value === "" ? "" : settled;
}
