import { subjectTypes } from "@convenio/domain/entry/subject";
import { checkResults } from "@convenio/domain/evidence/check";
import { stances } from "@convenio/domain/evidence/citation";
import { roles } from "@convenio/domain/people/roles";
import { risks } from "@convenio/domain/proposal/risk";
import { origins, proposalStates } from "@convenio/domain/proposal/states";
import { reviewReasons, verdicts } from "@convenio/domain/proposal/verdict";
import { customType, pgEnum } from "drizzle-orm/pg-core";

export const subjectType = pgEnum("subject_type", subjectTypes);
export const checkResult = pgEnum("check_result", checkResults);
export const stance = pgEnum("stance", stances);
export const role = pgEnum("role", roles);
export const risk = pgEnum("risk", risks);
export const origin = pgEnum("origin", origins);
export const proposalState = pgEnum("proposal_state", proposalStates);
export const verdict = pgEnum("verdict", verdicts);
export const reviewReason = pgEnum("review_reason", reviewReasons);
export const authoredType = pgEnum("authored_type", ["patchset", "claim", "citation"]);
export const lifecycle = pgEnum("lifecycle", ["published", "retired", "merged"]);
export const mode = pgEnum("installation_mode", ["demo", "live"]);

/** An instant as text, ISO 8601 UTC with milliseconds: made by the application, sorts as it reads. */
export const instant = customType<{ data: string }>({ dataType: () => "instant" });

/** sha256 as lower-case hex. */
export const sha256 = customType<{ data: string }>({ dataType: () => "sha256_hex" });
