import type { Person } from "@convenio/domain/people/actor";
import type { Language } from "@convenio/domain/text/languages";
import { adminText } from "../../text/admin.ts";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";

/** Stands in place of a page that this person's role does not open. */
export function Forbidden({ lang, person }: { lang: Language; person: Person }) {
  const t = text(peopleText, lang);
  return (
    <>
      <h1>{t("forbidden.title")}</h1>
      <p className="lede">{t("forbidden.lede", { name: person.name, role: t(`roles.${person.role}`) })}</p>
      <p>
        <a href={`/${lang}/contribute`}>{t("forbidden.home")}</a>
      </p>
    </>
  );
}

/** Stands in place of a page of the administration, for everybody else. */
export function ForAdmins({ lang, person }: { lang: Language; person: Person }) {
  const t = text(peopleText, lang);
  const role = t(`roles.${person.role}`);
  return (
    <>
      <h1>{t("forbidden.title")}</h1>
      <p className="lede">{text(adminText, lang)("forbidden", { name: person.name, role })}</p>
      <p>
        <a href={`/${lang}/contribute`}>{t("forbidden.home")}</a>
      </p>
    </>
  );
}

/** Stands in place of a proposal that does not exist or is hidden from this person: the two look the same. */
export function NoSuchProposal({ lang }: { lang: Language }) {
  const t = text(peopleText, lang);
  return (
    <>
      <h1>{t("missing.title")}</h1>
      <p className="lede">{t("missing.lede")}</p>
      <p>
        <a href={`/${lang}/contribute`}>{t("missing.home")}</a>
      </p>
    </>
  );
}
