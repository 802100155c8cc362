import type { Language } from "@convenio/domain/text/languages";
import { signInText } from "../../text/sign-in.ts";
import { text } from "../../text/text.ts";
import type { House } from "../site/house.ts";

type Props = {
  lang: Language;
  csrf: string;
  /** Where to go after signing in: a path of this site. */
  next: string;
  /** What was typed before. */
  email: string;
  /** Whether what was typed is no address. */
  wrong: boolean;
  /** Said about letters of this installation, where they do not simply arrive. */
  letters: House["letters"];
};

/** The form that asks for a link by mail. It works without JavaScript, and keeps what was typed. */
export function AskForLink({ lang, csrf, next, email, wrong, letters }: Props) {
  const t = text(signInText, lang);
  return (
    <form method="post" action="/api/sign-in/email" className="ask-for-link" noValidate>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="language" value={lang} />
      <p id="email-hint" className="muted">
        {t("ask.lede")} {letters !== "sent" && t(`ask.${letters}`)}
      </p>
      <div className={wrong ? "field wrong" : "field"}>
        <label htmlFor="email">{t("ask.email")}</label>
        {wrong && (
          <p className="error" id="email-error" role="alert">
            {t("ask.problem")}
          </p>
        )}
        <input
          type="email"
          id="email"
          name="email"
          required
          maxLength={254}
          autoComplete="email"
          spellCheck={false}
          defaultValue={email}
          aria-describedby={wrong ? "email-error email-hint" : "email-hint"}
          aria-invalid={wrong || undefined}
        />
      </div>
      <p className="actions">
        <button type="submit" className="btn primary">
          {t("ask.send")}
        </button>
      </p>
    </form>
  );
}
