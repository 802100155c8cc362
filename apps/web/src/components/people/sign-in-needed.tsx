import type { Language } from "@convenio/domain/text/languages";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";

/** Stands in place of a page that needs a person; `next` is the address to return to. */
export function SignInNeeded({ lang, next }: { lang: Language; next: string }) {
  const t = text(peopleText, lang);
  return (
    <>
      <h1>{t("needed.title")}</h1>
      <p className="lede">{t("needed.lede")}</p>
      <p>
        <a className="btn primary" href={`/${lang}/sign-in?next=${encodeURIComponent(next)}`}>
          {t("needed.link")}
        </a>
      </p>
    </>
  );
}
