import type { Language } from "@convenio/domain/text/languages";
import { publishedReviewText } from "../../text/published-review.ts";
import { text } from "../../text/text.ts";

type Props = {
  lang: Language;
  current: "proposals" | "entries";
  counts: { proposals: number; entries: number };
};

/** The two lists that wait for reviewers: what is proposed, and what is published and nobody has opened. */
export function QueueTabs({ lang, current, counts }: Props) {
  const t = text(publishedReviewText, lang);
  return (
    <nav className="filters" aria-label={t("lists")}>
      <ul>
        {(["proposals", "entries"] as const).map((list) => (
          <li key={list}>
            <a
              className="chip"
              href={`/${lang}/review${list === "entries" ? "?list=entries" : ""}`}
              aria-current={list === current ? "page" : undefined}
            >
              {t(list)} <span className="count">{counts[list]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
