import { browseEntries } from "@convenio/domain/reading/browsing";
import type { BrowsePage } from "@convenio/domain/reading/other-pages";
import type { Language } from "@convenio/domain/text/languages";
import { browseText } from "../../text/browse.ts";
import { text } from "../../text/text.ts";
import {
  type Browse,
  browseAddress,
  type FilterName,
  filtersSet,
  type LeftOut,
  unfiltered,
} from "./browse-address.ts";
import { filterWords } from "./filter-words.tsx";

type Props = { found: BrowsePage; browse: Browse; lang: Language };

/** What narrows the list now, each with a link that takes it away, and what the address asks for in vain. */
export function SetFilters({ found, browse, lang }: Props) {
  const t = text(browseText, lang);
  const value = (name: FilterName) => {
    const entry = browseEntries.find((one) => one === name);
    return (entry && found.picked[entry]) ?? browse[name];
  };
  const set = filtersSet(browse);
  if (set.length === 0) return null;
  return (
    <ul className="set-filters" aria-label={t("filters")}>
      {set.map((name) => (
        <li key={name}>
          <a className="chip" href={`/${lang}${browseAddress(browse, { [name]: "" })}`}>
            <span>
              {t(name)}: <b>{filterWords(name, value(name), lang, found.names)}</b>
            </span>
            <span aria-hidden="true">×</span>
            <span className="vh">, {t("remove")}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={`/${lang}${browseAddress(unfiltered(browse))}`}>{t("clear")}</a>
      </li>
    </ul>
  );
}

type NoticeProps = Props & { asked: Browse; left: readonly LeftOut[] };

/** Says what the address asks for in vain, and how many entries "checked claims only" leaves out. */
export function BrowseNotices({ found, asked, left, browse, lang }: NoticeProps) {
  const t = text(browseText, lang);
  const unknown = browseEntries.filter((name) => found.picked[name] === null);
  return (
    <>
      {unknown.map((name) => (
        <p key={name} className="notice calm">
          {t("passedOver", { name: asked[name] })}
        </p>
      ))}
      {left.map((one) => (
        <p key={JSON.stringify(one)} className="notice calm">
          {leftOutText(one, lang)}
        </p>
      ))}
      {browse.evidence === "checked" && (
        <p className="note">
          {t("checkedOnly", { count: found.hidden })}{" "}
          <a href={`/${lang}${browseAddress(browse, { evidence: "" })}`}>{t("showAll")}</a>
        </p>
      )}
    </>
  );
}

function leftOutText(left: LeftOut, lang: Language): string {
  const t = text(browseText, lang);
  if (left.name === "period") return t("reversedYears", { from: left.from, to: left.to });
  const said = { name: t(left.name), value: left.value };
  if (left.why === "second") return t("secondValue", said);
  if (left.name === "sort") return t("unknownOrder", said);
  return t(left.name === "from" || left.name === "to" ? "unknownYear" : "unknownValue", said);
}
