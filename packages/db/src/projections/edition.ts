import type { ClaimView } from "@convenio/domain/reading/claim-view";
import type { IncomingClaim, PageBody } from "@convenio/domain/reading/entry-page";
import { bounds } from "@convenio/domain/time/bounds";
import { readEdtf } from "@convenio/domain/time/edtf";

type Edition = { held: string | null; edition: NonNullable<IncomingClaim["edition"]> };

/** What its exercise's list says of an edition: the preferred or first values that are not deprecated; null for other kinds. */
export function editionOf(body: Pick<PageBody, "kind" | "claims">): Edition | null {
  if (body.kind !== "exercise-edition") return null;
  const of = (predicate: string) =>
    body.claims.filter((claim) => claim.predicate === predicate && claim.rank.rank !== "deprecated");
  return {
    held: first(of("held"), (value) => (value.type === "date" ? value.edtf : null)),
    edition: {
      number: first(of("number"), (value) => (value.type === "identifier" ? value.code : null)),
      hosts: of("host").flatMap(({ value }) =>
        value?.type === "entry" && value.id !== null ? [value.id] : [],
      ),
      location: first(of("location"), (value) => (value.type === "place" ? value.name : null)),
    },
  };
}

function first(
  claims: readonly ClaimView[],
  read: (value: NonNullable<ClaimView["value"]>) => string | null,
): string | null {
  for (const { value } of claims) {
    const found = value === null ? null : read(value);
    if (found !== null && found !== "") return found;
  }
  return null;
}

/** First and last possible day of an EDTF text, ISO; both null when there is none or it cannot be read. */
export function daysOf(edtf: string | null): { earliest: string | null; latest: string | null } {
  const read = edtf === null ? null : readEdtf(edtf);
  return read?.ok ? bounds(read.value) : { earliest: null, latest: null };
}
