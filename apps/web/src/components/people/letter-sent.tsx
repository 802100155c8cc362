import { linkMinutes } from "@convenio/domain/people/letter";
import type { Language } from "@convenio/domain/text/languages";
import { signInText } from "../../text/sign-in.ts";
import { text } from "../../text/text.ts";

type Props = {
  lang: Language;
  /** As it was typed; empty when this browser keeps no cookies. */
  email: string;
  /** The sign-in page with the same way on. */
  again: string;
  /** Whether the visitor finds the letter in the outbox of a demo. */
  outbox: boolean;
};

/** What is said after a link was asked for: the same, whoever the address belongs to. */
export function LetterSent({ lang, email, again, outbox }: Props) {
  const t = text(signInText, lang);
  return (
    <>
      <h1>{t("sent.title")}</h1>
      <p className="lede small-lede">
        {t("sent.lede", { email: email === "" ? t("sent.anAddress") : email, minutes: linkMinutes })}
      </p>
      {outbox && (
        <p className="notice plain">
          {t("ask.demo")} <a href={`/${lang}/admin/outbox`}>{t("sent.outbox")}</a>
        </p>
      )}
      <p>{t("sent.nothing")}</p>
      <p>
        <a className="btn" href={again}>
          {t("sent.again")}
        </a>
      </p>
    </>
  );
}
