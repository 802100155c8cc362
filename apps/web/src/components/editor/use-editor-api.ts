"use client";

import { type Draft, draft as draftSchema } from "@convenio/domain/proposal/draft";
import type { EntryName, SourceName } from "@convenio/domain/reading/names";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";
import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import { folded } from "./pasted-names.ts";
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

type Searched<T> = {
  found: T[];
  /** Whether the answer to what stands in the field is still to come. */
  searching: boolean;
};

/** Published entries like what was typed, for pickers. Until the answer is there: those of the last one that still fit. */
export function useFoundEntries(q: string, kinds: readonly string[]): Searched<EntryName> {
  const trpc = useTRPC();
  const typed = q.trim();
  const asked = useSettled(typed);
  const input = asked === "" ? skipToken : { q: asked, kinds: [...kinds] };
  const query = useQuery(trpc.entries.find.queryOptions(input, { placeholderData: (previous) => previous }));
  return searched(typed, asked, query, ({ titles }) => Object.values(titles));
}

/** The same for sources of the register. */
export function useFoundSources(q: string): Searched<SourceName> {
  const trpc = useTRPC();
  const typed = q.trim();
  const asked = useSettled(typed);
  const input = asked === "" ? skipToken : { q: asked };
  const query = useQuery(trpc.sources.find.queryOptions(input, { placeholderData: (previous) => previous }));
  return searched(typed, asked, query, ({ content: { csl } }) => [csl.title, csl.publisher, csl.url]);
}

function searched<T>(
  typed: string,
  asked: string,
  query: { data?: T[]; isFetching: boolean; isError: boolean; isPlaceholderData: boolean },
  textsOf: (one: T) => string[],
): Searched<T> {
  if (typed === "") return { found: [], searching: false };
  const found = query.data ?? [];
  if (asked === typed && !query.isPlaceholderData)
    return { found, searching: query.isFetching || query.isError };
  const fits = (one: T) => textsOf(one).some((text) => folded(text).includes(folded(typed)));
  return { found: found.filter(fits), searching: true };
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
