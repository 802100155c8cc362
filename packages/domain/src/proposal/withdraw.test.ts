import { describe, expect, test } from "vitest";
import { author, codeOf, draftProposal, editor, minute, proposalId } from "./proposal-samples.ts";
import { proposalStates } from "./states.ts";
import { withdraw } from "./withdraw.ts";

const at = minute(9);

describe("withdrawing a proposal", () => {
  test.each(proposalStates)("is possible any time before it ends (%s)", (state) => {
    const ended = ["published", "rejected", "withdrawn", "superseded"].includes(state);
    const answer = withdraw({ proposal: { ...draftProposal, state } }, author, at);
    expect(codeOf(answer)).toBe(ended ? "wrong-state" : null);
    if (answer.ok)
      expect(answer.value).toEqual({
        proposal: { id: proposalId, from: state, to: "withdrawn" },
        event: {
          act: "proposal-withdrawn",
          proposal: proposalId,
          subject: null,
          by: author.id,
          at,
          detail: { from: state, patchset: null },
        },
      });
  });
  test("is for its authors alone", () => {
    expect(codeOf(withdraw({ proposal: draftProposal }, editor, at))).toBe("not-author");
    expect(codeOf(withdraw({ proposal: draftProposal }, { type: "operator" }, at))).toBe("not-author");
    expect(codeOf(withdraw({ proposal: draftProposal }, { type: "anonymous" }, at))).toBe("not-signed-in");
  });
});
