"use client";

import type { Refusal } from "@convenio/domain/refusal";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "../../client/refusal-of.ts";

/** Why the last action did not happen: a refusal of the rules, or that the server was not reached. */
export type Failure = Refusal | "unreachable" | null;

/** Runs one change at a time and shows the page anew when it is done; a failure stays on screen and changes nothing. */
export function useAction() {
  const router = useRouter();
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>(null);

  async function run<T>(change: () => Promise<T>, after?: (result: T) => void): Promise<boolean> {
    if (working) return false;
    setWorking(true);
    setFailure(null);
    try {
      const result = await change();
      after?.(result);
      router.refresh();
      return true;
    } catch (error) {
      setFailure(refusalOf(error) ?? "unreachable");
      return false;
    } finally {
      setWorking(false);
    }
  }
  return { working, failure, run };
}
