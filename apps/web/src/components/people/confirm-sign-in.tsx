import type { Language } from "@convenio/domain/text/languages";
import { signInText } from "../../text/sign-in.ts";
import { text } from "../../text/text.ts";

type Props = {
  lang: Language;
  csrf: string;
  token: string;
  email: string;
  /** The installation's address without its protocol. */
  site: string;
  /** Nobody has this address yet: the name can be typed. */
  fresh: boolean;
  /** Who this browser is signed in as now, if anybody. */
  former: string | null;
  /** The name that was typed before. */
  name: string;
  /** Whether the name that was typed cannot stand. */
  wrongName: boolean;
};

/** Where a mailed link leads: it says who signs in where, and only its button does it. */
export function ConfirmSignIn({ lang, csrf, token, email, site, fresh, former, name, wrongName }: Props) {
  const t = text(signInText, lang);
  const hints = wrongName ? "name-error name-hint" : "name-hint";
  return (
    <>
      <h1>{t("confirm.title")}</h1>
      <p className="lede small-lede">{t("confirm.who", { site, email })}</p>
      {former !== null && <p className="notice plain">{t("confirm.other", { name: former })}</p>}
      <form method="post" action="/api/sign-in/confirm" className="ask-for-link">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="language" value={lang} />
        {fresh && (
          <>
            <p>{t("confirm.fresh")}</p>
            <div className={wrongName ? "field wrong" : "field"}>
              <label htmlFor="name">
                {t("confirm.name")} <span className="optional">({t("confirm.optional")})</span>
              </label>
              <p className="hint" id="name-hint">
                {t("confirm.nameHint")}
              </p>
              {wrongName && (
                <p className="error" id="name-error" role="alert">
                  {t("confirm.nameProblem")}
                </p>
              )}
              <input
                type="text"
                id="name"
                name="name"
                maxLength={80}
                autoComplete="name"
                defaultValue={name}
                aria-describedby={hints}
                aria-invalid={wrongName || undefined}
              />
            </div>
          </>
        )}
        <p className="actions">
          <button type="submit" className="btn primary">
            {t("confirm.button")}
          </button>
        </p>
      </form>
      <p className="muted">{t("confirm.notYou")}</p>
    </>
  );
}
