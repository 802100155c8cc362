import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";
import { type Section, SiteHead } from "./site-head.tsx";
import { StaticPart } from "./static-part.tsx";

type Props = {
  lang: Language;
  /** The page's address after the language, with its query: "/e/unitas"; empty for the home page. */
  path: string;
  /** Which link of the header is current, if any. */
  section?: Section;
  /** Class names of `main`, beside `wrap`. */
  className?: string;
  /** The page has a search of its own, so the header shows none. */
  ownSearch?: boolean;
  /** Stands between main and footer, for bars that stick to the bottom. */
  after?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: header, main and what belongs below it. The same bytes for every reader. */
export function PageFrame({ lang, path, section, className, ownSearch, after, children }: Props) {
  return (
    <>
      <SiteHead lang={lang} path={path} section={section} search={!ownSearch} />
      <StaticPart as="main" id="main" tabIndex={-1} className={className ? `wrap ${className}` : "wrap"}>
        {children}
      </StaticPart>
      {after}
    </>
  );
}
