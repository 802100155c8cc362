import { statusOf } from "@convenio/domain/entry/status";
import { kindOf } from "@convenio/domain/kinds/all";
import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { PageBody } from "@convenio/domain/reading/entry-page";
import type { Bounds } from "@convenio/domain/time/bounds";
import { daysOf } from "@convenio/domain/time/days-of";

/** A status that says that it is over. */
const over: readonly string[] = ["ended", "never-in-force"];

/**
 * First and last possible ISO day of what the entry is about. Its beginning and end are those that its kind names
 * (`dated`); where they are not stated, the outermost dates of its claims. `latest` null beside a day in `earliest`:
 * it goes on, for its kind can end or its status is known, and neither says that it is over. Deprecated claims say nothing.
 */
export function spanOf(body: Pick<PageBody, "kind" | "claims">): Bounds {
  const dated = kindOf(body.kind)?.dated;
  const claims = body.claims.filter(({ rank }) => rank.rank !== "deprecated");
  const of = (predicate?: string) => outermost(claims.filter((claim) => claim.predicate === predicate));
  const all = outermost(claims);
  const earliest = of(dated?.from).earliest ?? all.earliest;
  const end = of(dated?.to).latest;
  if (end !== null) return { earliest, latest: end };
  const status = statusOf(body);
  const canGoOn = earliest !== null && (dated?.to !== undefined || status !== null);
  const isOver = status !== null && over.includes(status);
  return { earliest, latest: canGoOn && !isOver ? null : all.latest };
}

function outermost(claims: readonly ClaimView[]): Bounds {
  const days = claims.map(({ value, period }) => daysOf(value?.type === "date" ? value.edtf : period));
  const sorted = (found: (string | null)[]) => found.filter((day) => day !== null).sort();
  return {
    earliest: sorted(days.map(({ earliest }) => earliest))[0] ?? null,
    latest: sorted(days.map(({ latest }) => latest)).at(-1) ?? null,
  };
}
