import "@convenio/ui/document.css";
import "@convenio/ui/rows.css";
import "@convenio/ui/around.css";
import "@convenio/ui/lists.css";
import "@convenio/ui/home.css";
import "@convenio/ui/entries.css";
import "@convenio/ui/facets.css";
import "@convenio/ui/plain.css";
import "@convenio/ui/prose.css";
import "@convenio/ui/operations.css";
import "@convenio/ui/margin.css";
import "@convenio/ui/verdicts.css";
import "@convenio/ui/audits.css";
import type { ReactNode } from "react";

/** Public documents. The script only enhances; it comes first so that the chosen light or dark shows at once. */
export default function RecordLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <script src="/enhance.js" />
      {children}
    </>
  );
}
