import type { AccountPage } from "@convenio/domain/reading/account-page";
import type { Language } from "@convenio/domain/text/languages";
import { isoDayWords } from "@convenio/domain/time/words";
import { accountText } from "../../text/account.ts";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";

/** Address, role with what it may do, and since when. */
export function AccountFacts({ account, lang }: { account: AccountPage; lang: Language }) {
  const t = text(accountText, lang);
  const people = text(peopleText, lang);
  return (
    <dl className="account-facts">
      <div>
        <dt>{t("email")}</dt>
        <dd>
          {account.email} <span className="muted small">{t("emailHint")}</span>
        </dd>
      </div>
      <div>
        <dt>{t("role")}</dt>
        <dd>
          {people(`roles.${account.role}`)}{" "}
          <span className="muted small">{people(`signIn.${account.role}`)}</span>
        </dd>
      </div>
      <div>
        <dt>{t("made")}</dt>
        <dd>{isoDayWords(account.createdAt.slice(0, 10), lang)}</dd>
      </div>
    </dl>
  );
}
