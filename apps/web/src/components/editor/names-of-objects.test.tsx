import { type SubjectContent, subjectContent } from "@convenio/domain/proposal/draft";
import { diff } from "@convenio/domain/revision/diff";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ClientProvider } from "../../client/client-provider.tsx";
import { samplePage } from "../entry/sample-page.ts";
import { Operations } from "../proposal/operations.tsx";
import { type EditorTools, EditorToolsProvider } from "./editor-tools.tsx";
import { SubjectEditor } from "./subject-editor.tsx";

/** Names that every object of JavaScript answers to: a draft may hold them as terms, units, predicates and the like. */
const names = ["constructor", "__proto__", "toString"];

const page = samplePage();
const { id, kind, language, prose } = page.body;
const firsts = new Map(page.body.claims.toReversed().map((claim) => [claim.predicate, claim]));
const claims = [...firsts.values()].map(
  ({ hash: _, version: __, state: ___, overdueOn: ____, ...claim }) => ({
    ...claim,
    citations: claim.citations.map(({ hash: _____, checks: ______, ...citation }) => citation),
  }),
);
const sample: SubjectContent = subjectContent.parse({ type: "entry", kind, language, prose, claims });

/** The entry with the name wherever a draft's schema lets it stand: one place at a time where `key` fits. */
function saying(name: string, key: string): SubjectContent | null {
  const said: unknown = JSON.parse(
    JSON.stringify(sample, (at, value: unknown) => (at === key && typeof value === "string" ? name : value)),
  );
  const read = subjectContent.safeParse(said);
  return read.success ? read.data : null;
}

/** Every claim open, as one who mends them all would have it. */
const tools: EditorTools = {
  lang: "en",
  names: page.names,
  dispatch: () => undefined,
  draft: () => ({ rationale: "", subjects: [] }),
  learn: () => undefined,
  focus: () => undefined,
  open: new Set(claims.map((claim) => claim.id)),
  setOpen: () => undefined,
  cite: () => undefined,
};

const places = [
  "kind",
  "predicate",
  "term",
  "unit",
  "edtf",
  "period",
  "code",
  "name",
  "text",
  "title",
  "asserted",
];

describe.each(names)("a draft that says %s", (name) => {
  test.each(places)("as %s can be edited and reviewed", (place) => {
    const content = saying(name, place);
    if (content === null) throw new Error(`a draft may hold any ${place}`);
    const editor = renderToStaticMarkup(
      <ClientProvider csrf="">
        <EditorToolsProvider value={tools}>
          <SubjectEditor subject={{ id, base: 0, content }} base={sample} />
        </EditorToolsProvider>
      </ClientProvider>,
    );
    const review = renderToStaticMarkup(
      <Operations
        operations={diff({ type: "entry", id }, sample, content)}
        contents={[{ id, baseContent: sample, content }]}
        names={page.names}
        lang="es"
      />,
    );
    expect(editor + review).not.toMatch(/function |native code|\[object/);
  });
});
