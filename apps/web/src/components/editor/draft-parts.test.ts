import { kinds, predicateOf } from "@convenio/domain/kinds/all";
import { draft as draftSchema } from "@convenio/domain/proposal/draft";
import { describe, expect, test } from "vitest";
import { aCitation, aClaim, aDraft, anEntry, idOf } from "./draft.fixture.ts";
import { citeAgain, missingIn, passagesOf } from "./draft-citations.ts";
import { competitors, newClaim } from "./draft-new-claim.ts";
import { listedIn, severalClaims } from "./draft-several.ts";
import { fieldId, firstFaultyClaim, lacksRationale, placeOf, standing } from "./problem-fields.ts";

const participant = predicateOf("exercise-edition", "participant");
const held = predicateOf("exercise-edition", "held");
const stated = predicateOf("exercise-edition", "stated-participants");

describe("a new claim", () => {
  test.each(
    kinds.flatMap((kind) => kind.predicates.map((predicate) => [kind.id, predicate.id, predicate] as const)),
  )("of %s %s is a draft that can be saved", (_kind, _id, predicate) => {
    expect(draftSchema.safeParse(aDraft([newClaim(predicate, idOf(11), "es")])).success).toBe(true);
  });

  test("opens with required qualifiers at their defaults", () => {
    expect(participant && newClaim(participant, idOf(11), "en").qualifiers).toEqual({
      role: { type: "term", term: "participant" },
    });
  });
});

describe("values that compete", () => {
  const date = (n: number, edtf: string, change = {}) =>
    aClaim(n, "held", { value: { type: "date", edtf, extent: "throughout", end: "event" }, ...change });

  test("are those of one single-valued predicate", () => {
    const claims = [date(11, "1959"), date(12, "1960")];
    expect(held && competitors(date(11, "1959"), claims, held).map(({ id }) => id)).toEqual([idOf(12)]);
  });

  test("are not deprecated, and not of another period", () => {
    const claims = [
      date(12, "1960", { rank: { rank: "deprecated", reason: "wrong" } }),
      date(13, "1961", { period: "1998/.." }),
    ];
    expect(held && competitors(date(11, "1959"), claims, held)).toEqual([]);
  });

  test("compete though they are explained differently, not though they count differently", () => {
    const count = (n: number, qualifiers: ReturnType<typeof aClaim>["qualifiers"]) =>
      aClaim(n, "stated-participants", { qualifiers });
    const explained = count(12, {
      "difference-explained": { type: "text", text: "Hosts left out.", lang: "en" },
    });
    const besides = count(13, { besides: { type: "entries", ids: [idOf(99)] } });
    const rivals = stated && competitors(count(11, {}), [explained, besides], stated);
    expect(rivals?.map(({ id }) => id)).toEqual([idOf(12)]);
  });

  test("many values of one predicate never compete", () => {
    expect(
      participant && competitors(aClaim(11, "participant"), [aClaim(12, "participant")], participant),
    ).toEqual([]);
  });
});

describe("passages", () => {
  const twice = aDraft([
    aClaim(11, "participant", { citations: [aCitation(50)] }),
    aClaim(12, "participant", {
      citations: [aCitation(51, { stance: "partly" }), aCitation(52, { source: null })],
    }),
    aClaim(13, "participant", { citations: [aCitation(53, { locator: { type: "page", text: "4" } })] }),
  ]);

  test("citations of one place are one passage, the last entered first", () => {
    expect(passagesOf(twice).map(({ citation, claims }) => [citation.locator.text, claims])).toEqual([
      ["4", 1],
      ["3", 2],
    ]);
  });

  test("cited again it has its own id, supports, and nothing is resolved", () => {
    const again = citeAgain(
      aCitation(51, { stance: "contradicts", resolution: { how: "outweighed", reason: "x" } }),
      idOf(60),
    );
    expect(again).toMatchObject({ id: idOf(60), stance: "supports", resolution: null, source: idOf(2) });
  });

  test("what a citation lacks is named in the order of the form", () => {
    expect(missingIn(aCitation(50))).toEqual([]);
    expect(
      missingIn(
        aCitation(50, { source: null, locator: { type: "page", text: " " }, quote: null, noQuote: null }),
      ),
    ).toEqual(["source", "locator", "quote"]);
    expect(
      missingIn(
        aCitation(50, {
          locator: { type: "whole", text: "" },
          quote: null,
          noQuote: { reason: "image", note: null },
        }),
      ),
    ).toEqual([]);
    expect(missingIn(aCitation(50, { quote: { text: "x", lang: "", translation: null } }))).toEqual([
      "quote-language",
    ]);
  });
});

describe("add several", () => {
  test("one claim and one citation for each entry, every id new", () => {
    let last = 100;
    const mint = () => idOf(++last);
    const role = { role: { type: "term" as const, term: "observer" } };
    const several = participant && {
      predicate: participant,
      entries: [idOf(70), idOf(71)],
      qualifiers: role,
      passage: aCitation(50),
    };
    const claims = several ? severalClaims(several, "en", mint) : [];
    expect(claims.map(({ value, qualifiers }) => [value, qualifiers])).toEqual([
      [{ type: "entry", id: idOf(70) }, role],
      [{ type: "entry", id: idOf(71) }, role],
    ]);
    expect(new Set(claims.flatMap(({ id, citations }) => [id, ...citations.map((one) => one.id)])).size).toBe(
      4,
    );
    expect(listedIn(anEntry(claims), "participant", role).present).toEqual(new Set([idOf(70), idOf(71)]));
    expect(listedIn(anEntry(claims), "participant", {}).present).toEqual(new Set());
    const fromRecord = {
      role: { term: "observer", type: "term" },
      unit: { lang: "en", text: "a frigate", type: "text" },
    } as const;
    const stored = claims.map((claim) => ({ ...claim, qualifiers: fromRecord }));
    const listed = listedIn(anEntry(stored), "participant", { role: { type: "term", term: "observer" } });
    expect(listed.present.size).toBe(2);
  });

  test("of those listed already, the ones without a source are known, to cite the passage for them", () => {
    const observer = { role: { type: "term" as const, term: "observer" } };
    const entry = anEntry([
      aClaim(11, "participant", { qualifiers: observer }),
      aClaim(12, "participant", { qualifiers: observer, citations: [aCitation(50)] }),
      aClaim(13, "participant", { value: { type: "entry", id: idOf(911) }, qualifiers: observer }),
      aClaim(14, "host"),
      aClaim(15, "participant"),
    ]);
    const { present, uncited } = listedIn(entry, "participant", observer);
    expect(present).toEqual(new Set([idOf(911), idOf(912)]));
    expect(uncited).toEqual(new Map([[idOf(911), [idOf(11), idOf(13)]]]));
  });
});

describe("problems at fields", () => {
  const wrong = aDraft([
    aClaim(11, "host", { citations: [aCitation(50, { locator: { type: "page", text: "" } })] }),
  ]);
  const problem = { subject: idOf(1), path: `citation:${idOf(50)}`, code: "locator-missing" } as const;

  test("a citation's problem is found at its claim", () => {
    expect(placeOf(problem, wrong)).toEqual({ claim: idOf(11), citation: idOf(50), part: "" });
  });

  test("only the first faulty claim opens, also when a field of the entry is wrong before it", () => {
    const title = { subject: idOf(1), path: "title:en", code: "title-missing" } as const;
    expect(firstFaultyClaim([title, problem], wrong)).toBe(idOf(11));
    expect(firstFaultyClaim([title], wrong)).toBeNull();
  });

  test("a message goes when its own field is mended, not when another changes", () => {
    const other = { ...wrong, rationale: "because" };
    const mended = aDraft([aClaim(11, "host", { citations: [aCitation(50)] })]);
    expect(standing([problem], wrong, other)).toHaveLength(1);
    expect(standing([problem], wrong, mended)).toHaveLength(0);
    expect(standing([problem], wrong, aDraft())).toHaveLength(0);
  });

  test("a missing rationale is named together with what is wrong in the content", () => {
    const refusal = { code: "content-invalid" as const, problems: [problem] };
    expect(lacksRationale(refusal, " too short ")).toBe(true);
    expect(lacksRationale(refusal, "the press reported on it")).toBe(false);
    expect(lacksRationale({ code: "no-operations" }, "")).toBe(false);
    expect(lacksRationale(null, "")).toBe(false);
  });

  test("ids hold nothing that a link would have to escape", () => {
    expect(fieldId(idOf(1), "csl.title")).toMatch(/^[A-Za-z0-9-]+$/);
  });
});
