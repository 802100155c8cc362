import type { IncomingClaim } from "@convenio/domain/reading/entry-page";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Incoming } from "./incoming.tsx";
import { sampleId, samplePage } from "./sample-page.ts";

const row = (own: Partial<IncomingClaim>): IncomingClaim => ({
  claim: sampleId(1),
  entry: sampleId(201),
  predicate: "related",
  kind: "theme",
  role: null,
  state: "cited",
  when: null,
  sortDate: null,
  listed: null,
  ...own,
});
const html = (own: Partial<IncomingClaim>) =>
  renderToStaticMarkup(<Incoming rows={[row(own)]} lang="en" names={samplePage().names} />);

it.each([
  ["its date", { kind: "agreement", predicate: "signatory", when: "1947" }, "1947"],
  ["that nobody states it", { kind: "agreement", predicate: "signatory" }, "undated"],
  ["nothing of a theme, which has no time", {}, ""],
  ["nothing of a country, which has none here", { kind: "country", predicate: "statement" }, ""],
] satisfies [string, Partial<IncomingClaim>, string][])("when the other entry was: %s", (_, own, said) => {
  expect(html(own)).toContain(`<td class="when">${said}</td>`);
});
