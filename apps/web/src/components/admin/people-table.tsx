"use client";

import type { PersonRow } from "@convenio/domain/reading/people-page";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { Fragment, useState } from "react";
import { adminText } from "../../text/admin.ts";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";
import { PersonChanges } from "./person-changes.tsx";

type Props = { lang: Language; rows: readonly PersonRow[]; total: number };

/** People with role and standing; what can be changed opens below a person's line. */
export function PeopleTable({ lang, rows, total }: Props) {
  const t = text(adminText, lang);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className="table cards persons">
      <caption>{t("count", { count: total })}</caption>
      <thead>
        <tr>
          {(["person", "role", "since", "change"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr>
              <th scope="row">
                {row.name} {row.blocked && <span className="tag wrong">{t("blocked")}</span>}
                <p className="muted small">{row.email}</p>
                {row.blockReason && <p className="small">{t("blockedFor", { reason: row.blockReason })}</p>}
              </th>
              <td data-label={t("role")}>{text(peopleText, lang)(`roles.${row.role}`)}</td>
              <td data-label={t("since")}>{isoDayWords(row.createdAt.slice(0, 10), lang)}</td>
              <td>
                <button
                  type="button"
                  className="btn small"
                  aria-expanded={open === row.id}
                  aria-controls={`change-${row.id}`}
                  aria-label={t("changeOf", { name: row.name })}
                  onClick={() => setOpen(open === row.id ? null : row.id)}
                >
                  {open === row.id ? t("close") : t("change")}
                </button>
              </td>
            </tr>
            <tr id={`change-${row.id}`} hidden={open !== row.id} className="changes">
              <td colSpan={4}>{open === row.id && <PersonChanges lang={lang} person={row} />}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
