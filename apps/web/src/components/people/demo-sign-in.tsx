import type { Role } from "@convenio/domain/people/roles";
import type { Language } from "@convenio/domain/text/languages";
import { peopleText } from "../../text/people.ts";
import { text } from "../../text/text.ts";

type Props = {
  lang: Language;
  csrf: string;
  /** Where to go afterwards: a path of this site. */
  next: string;
  people: readonly { email: string; name: string; role: Role }[];
};

/** The people of a demo, one button each. Plain forms: they work without JavaScript. */
export function DemoSignIn({ lang, csrf, next, people }: Props) {
  const t = text(peopleText, lang);
  return (
    <ul className="people">
      {people.map(({ email, name, role }) => (
        <li key={email}>
          <form method="post" action="/api/sign-in/demo">
            <input type="hidden" name="csrf" value={csrf} />
            <input type="hidden" name="language" value={lang} />
            <input type="hidden" name="next" value={next} />
            <button type="submit" name="email" value={email} className="btn">
              {t("signIn.as", { name })}
            </button>
          </form>
          <p className="muted small">
            {t(`signIn.${role}`)} <code>{email}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
