import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAudit, sampleAudit, sampleSentence } from "./content-samples.ts";
import { cutsOf, joinWithNext, splitSentence } from "./recut.ts";

const source = "dddddddd-0000-7000-8000-000000000001";
const ids = [1, 2, 3].map((n) => sampleSentence(n).id);
const [one = "", two = "", three = ""] = ids;
const audit = sampleAudit(source, {
  sentences: [sampleSentence(1, { text: "The U.S. " }), sampleSentence(2, { text: "Navy met. " })],
});

describe("cutting an audited text otherwise", () => {
  test("two sentences become one, with what both rest on and the verdict that both have", () => {
    const { sentences } = joinWithNext(audit, one);
    expect(sentences.map(({ id, text, verdict }) => [id, text, verdict])).toEqual([
      [one, "The U.S. Navy met. ", "no-source"],
    ]);
    expect(sentences[0]?.reason).toEqual({ en: "Nothing was found. Nothing was found." });
    expect(sentences[0]?.searches).toHaveLength(2);
  });

  test("verdicts that differ leave none", () => {
    expect(joinWithNext(sampleAudit(source), one).sentences.map(({ verdict }) => verdict)).toEqual([null]);
  });

  test("one sentence becomes two, the second not judged yet", () => {
    const whole = joinWithNext(audit, one);
    const { sentences } = splitSentence(whole, one, 9, three);
    expect(sentences.map(({ id, text, verdict }) => [id, text, verdict])).toEqual([
      [one, "The U.S. ", "no-source"],
      [three, "Navy met. ", null],
    ]);
  });

  test.each([
    ["the last joined", joinWithNext(audit, two)],
    ["an unknown one joined", joinWithNext(audit, three)],
    ["cut before its first word", splitSentence(audit, one, 0, three)],
    ["cut behind its last word", splitSentence(audit, one, 9, three)],
    ["too long for one", joinWithNext({ ...audit, sentences: longer(2) }, one)],
  ])("%s stays as it was", (_, result) => {
    expect(result.sentences.map(({ id }) => id)).toEqual([one, two]);
  });

  test("can be cut between words", () => {
    expect(cutsOf("The U.S.  Navy\nmet. ")).toEqual([4, 10, 15]);
  });

  test("no character is lost or doubled", () => {
    const textOf = ({ sentences }: typeof audit) => sentences.map(({ text }) => text).join("");
    fc.assert(
      fc.property(anyAudit, fc.nat(6), fc.nat(20), (any, place, at) => {
        const id = any.sentences[place]?.id ?? one;
        expect(textOf(joinWithNext(any, id))).toBe(textOf(any));
        expect(textOf(splitSentence(any, id, at, three))).toBe(textOf(any));
      }),
    );
  });
});

function longer(count: number) {
  return Array.from({ length: count }, (_, at) => sampleSentence(at + 1, { text: "a".repeat(7000) }));
}
