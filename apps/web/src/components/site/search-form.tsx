import type { Language } from "@convenio/domain/text/languages";
import type { ReactNode } from "react";

type Props = {
  lang: Language;
  label: string;
  button: string;
  placeholder?: string;
  q?: string;
  /** Where the form leads, after the language; entries by default. */
  to?: string;
  /** Hidden fields that keep other filters. */
  children?: ReactNode;
};

/** A search field with its button, as large as a page's own. */
export function SearchForm({ lang, label, button, placeholder, q, to = "/entries", children }: Props) {
  return (
    <search>
      <form className="big" action={`/${lang}${to}`}>
        <input type="search" name="q" defaultValue={q} placeholder={placeholder} aria-label={label} />
        {children}
        <button type="submit" className="btn primary">
          {button}
        </button>
      </form>
    </search>
  );
}
