"use client";

import type { EntryName } from "@convenio/domain/reading/names";
import { useState } from "react";
import { useTRPCClient } from "../../client/trpc.ts";
import { alsoNamed, named, pastedNames, splits } from "./pasted-names.ts";

/**
 * A pasted name, the entries it may mean, and the one it means: null while nobody chose, "" when left out.
 * `asks`: the record alone does not say which it is, so that a person chooses and can choose again.
 */
export type ResolvedName = { name: string; candidates: EntryName[]; entry: string | null; asks: boolean };

/** Reads a pasted list against the record's titles. A name that is exactly one entry's is chosen, and so is an alias, which can be changed; others wait for a person. */
export function useResolvedNames(kinds: readonly string[]) {
  const client = useTRPCClient();
  const [names, setNames] = useState<ResolvedName[] | null>(null);
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(false);

  const find = (q: string) => client.entries.find.query({ q: q.slice(0, 200), kinds: [...kinds] });

  // Names come without aliases, and those whose alias is exactly the name come first.
  async function called(name: string, candidates: readonly EntryName[]): Promise<string | null> {
    const slugs = candidates.slice(0, 2).flatMap(({ slug }) => slug ?? []);
    const pages = await Promise.all(slugs.map((slug) => client.entries.page.query({ slug })));
    const [only, ...others] = pages.filter(({ body }) => alsoNamed(name, body.prose));
    return only && others.length === 0 ? only.body.id : null;
  }

  async function resolve(name: string): Promise<ResolvedName[]> {
    const candidates = await find(name);
    const [only, ...others] = named(name, candidates);
    if (only && others.length === 0) return [{ name, candidates, entry: only.id, asks: false }];
    for (const halves of splits(name)) {
      const both = await Promise.all(
        halves.map(async (half) => {
          const found = await find(half);
          return { name: half, candidates: found, exact: named(half, found) };
        }),
      );
      if (both.every(({ exact }) => exact.length === 1)) {
        return both.map(({ name: half, candidates: found, exact }) => ({
          name: half,
          candidates: found,
          entry: exact[0]?.id ?? null,
          asks: false,
        }));
      }
    }
    const entry = only ? null : await called(name, candidates);
    return [{ name, candidates, entry, asks: true }];
  }

  /** Resolves to the names read, or null when there were none or the server could not be asked. */
  async function read(text: string): Promise<ResolvedName[] | null> {
    const pasted = pastedNames(text).slice(0, 200);
    if (pasted.length === 0) return null;
    setReading(true);
    setFailed(false);
    try {
      const found = (await Promise.all(pasted.map(resolve))).flat();
      const seen = new Set<string>();
      const once = found.filter(({ entry }) => entry === null || (!seen.has(entry) && seen.add(entry)));
      setNames(once);
      return once;
    } catch {
      setFailed(true);
      return null;
    } finally {
      setReading(false);
    }
  }

  const choose = (name: string, entry: string | null) =>
    setNames((all) => all?.map((one) => (one.name === name ? { ...one, entry } : one)) ?? null);
  return { names, reading, failed, read, choose, clear: () => setNames(null) };
}
