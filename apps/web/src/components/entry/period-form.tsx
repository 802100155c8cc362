import type { Language } from "@convenio/domain/text/languages";
import { browseText } from "../../text/browse.ts";
import { text } from "../../text/text.ts";
import { type Browse, filterNames } from "./browse-address.ts";

/** Two years, and a button: the entries whose time overlaps them. All else that is asked for is kept. */
export function PeriodForm({ browse, lang }: { browse: Browse; lang: Language }) {
  const t = text(browseText, lang);
  const kept = ["q", ...filterNames.filter((name) => name !== "from" && name !== "to"), "sort"] as const;
  return (
    <form className="period" action={`/${lang}/entries`}>
      {kept.map(
        (name) => browse[name] !== "" && <input key={name} type="hidden" name={name} value={browse[name]} />,
      )}
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {t(name)}
          <input
            name={name}
            defaultValue={browse[name]}
            inputMode="numeric"
            pattern="[1-9][0-9]{0,3}"
            size={4}
          />
        </label>
      ))}
      <button type="submit" className="btn small">
        {t("apply")}
      </button>
    </form>
  );
}
