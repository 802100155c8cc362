import { groupBy } from "@convenio/domain/group-by";
import { predicateOf } from "@convenio/domain/kinds/all";
import type { Risk } from "@convenio/domain/proposal/risk";
import type { Names } from "@convenio/domain/reading/names";
import type { BodyChange as BodyVersions } from "@convenio/domain/revision/changed-bodies";
import type { Operation } from "@convenio/domain/revision/operation";
import type { Language } from "@convenio/domain/text/languages";
import { auditEditorText } from "../../text/audit-editor.ts";
import { operationsText } from "../../text/operations.ts";
import { text } from "../../text/text.ts";
import { AuditOperations } from "../audit/audit-operations.tsx";
import { predicateWords, valueText } from "../entry/value-text.ts";
import { BodyChange } from "../prose/body-change.tsx";
import { bodyIn, linkWords } from "./body-sides.ts";
import { groupOperations, type Side } from "./operation-groups.ts";
import { OperationPart, partLabel } from "./operation-part.tsx";
import { SubjectTitle } from "./subject-title.tsx";

/** What each subject held before (null: did not exist) and holds after. */
type Contents = readonly { id: string; baseContent: Side; content: Side }[];

type Props = {
  operations: readonly (Operation & { risk?: Risk })[];
  contents: Contents;
  names: Names;
  lang: Language;
  /** Running texts before and after, where they are not those of `contents`. */
  bodies?: readonly BodyVersions[];
};

/**
 * Operations as a list, subject by subject and claim by claim: what was added, removed or changed, in words
 * and marks. Every operation is one element with `data-operation`, its cell.
 */
export function Operations({ operations, contents, names, lang, bodies }: Props) {
  const t = text(operationsText, lang);
  const subjects = [...groupBy(operations, ({ subject }) => subject.id)];
  return subjects.map(([id, own]) => {
    const sides = contents.find((one) => one.id === id);
    const entry = [sides?.content, sides?.baseContent].find((side) => side?.type === "entry");
    const kind = entry?.type === "entry" ? entry.kind : (names.entries[id]?.kind ?? "");
    if (own[0]?.subject.type === "audit") {
      const audits = [sides?.content, sides?.baseContent].map((side) =>
        side?.type === "audit" ? side : null,
      );
      return (
        <div key={id} className="subject">
          {subjects.length > 1 && <h3 className="subject-title">{text(auditEditorText, lang)("audit")}</h3>}
          <AuditOperations operations={own} sides={audits} names={names} lang={lang} />
        </div>
      );
    }
    const groups = groupOperations(own, [sides?.content, sides?.baseContent]);
    return (
      <div key={id} className="subject">
        {subjects.length > 1 && own[0] && (
          <SubjectTitle
            subject={own[0].subject}
            isNew={sides?.baseContent === null}
            names={names}
            lang={lang}
          />
        )}
        <ol className="ops">
          {groups.map(({ key, body, claim, deed, parts }) => {
            const whole = parts.some(
              ({ cell }) => cell.cell === "claim" || (cell.cell === "claim-part" && cell.part === "value"),
            );
            const versions = bodies?.find((one) => one.subject === id && one.lang === body);
            const risk = parts.find(
              ({ operation }) => operation.risk === "high" || operation.risk === "structural",
            );
            return (
              <li key={key} className={`op ${deed}`} id={claim ? `claim-${claim.id}` : undefined}>
                <span className="deed">{t(deed)}</span>
                <p className="op-head">
                  {claim ? predicateWords(kind, claim.predicate, lang) : partLabel(parts[0]?.cell, lang)}
                  {claim && !whole && (
                    <span className="muted">
                      {valueText(claim.value, predicateOf(kind, claim.predicate), lang, names)}
                    </span>
                  )}
                  {risk && (
                    <span className="tag">
                      {t(risk.operation.risk === "structural" ? "structural" : "highRisk")}
                    </span>
                  )}
                </p>
                {body && (
                  <BodyChange
                    before={versions?.before ?? bodyIn(sides?.baseContent, body)}
                    after={versions?.after ?? bodyIn(sides?.content, body)}
                    lang={lang}
                    of={body}
                    words={linkWords([sides?.content, sides?.baseContent], kind, names, lang)}
                    cells={new Set(parts.map(({ operation }) => operation.cell))}
                  />
                )}
                {body === null &&
                  parts.map(({ operation, cell }) => (
                    <OperationPart
                      key={operation.cell}
                      operation={operation}
                      cell={cell}
                      predicate={claim && predicateOf(kind, claim.predicate)}
                      named={claim === null}
                      names={names}
                      lang={lang}
                      of={entry?.type === "entry" ? entry.language : undefined}
                    />
                  ))}
              </li>
            );
          })}
        </ol>
      </div>
    );
  });
}
