import { linkMinutes } from "@convenio/domain/people/letter";
import type { Language } from "@convenio/domain/text/languages";
import { signInText } from "../../text/sign-in.ts";
import { text } from "../../text/text.ts";
import type { House } from "../site/house.ts";

type Props = {
  lang: Language;
  /** As it was typed; empty when this browser keeps no cookies. */
  email: string;
  /** The sign-in page with the same way on. */
  again: string;
  /** Whether letters leave this installation, are read in its demo, or wait for its operator. */
  letters: House["letters"];
};

/** What is said after a link was asked for: the same, whoever the address belongs to. */
export function LetterSent({ lang, email, again, letters }: Props) {
  const t = text(signInText, lang);
  return (
    <>
      <h1>{t("sent.title")}</h1>
      <p className="lede small-lede">
        {letters === "kept"
          ? t("ask.kept")
          : t("sent.lede", { email: email === "" ? t("sent.anAddress") : email, minutes: linkMinutes })}
      </p>
      {letters === "demo" && (
        <p className="notice plain">
          {t("ask.demo")} <a href={`/${lang}/admin/outbox`}>{t("sent.outbox")}</a>
        </p>
      )}
      {letters !== "kept" && <p>{t("sent.nothing")}</p>}
      <p>
        <a className="btn" href={again}>
          {t("sent.again")}
        </a>
      </p>
    </>
  );
}
