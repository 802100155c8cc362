import type { Language } from "@convenio/domain/text/languages";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";

/** Stands in place of a page that needs a person; `back` is the address to return to. */
export function SignInNeeded({ lang, back }: { lang: Language; back: string }) {
  const t = text(peopleText, lang);
  return (
    <>
      <h1>{t("needed.title")}</h1>
      <p className="lede">{t("needed.lede")}</p>
      <p>
        <a className="btn primary" href={`/${lang}/sign-in?back=${encodeURIComponent(back)}`}>
          {t("needed.link")}
        </a>
      </p>
    </>
  );
}
