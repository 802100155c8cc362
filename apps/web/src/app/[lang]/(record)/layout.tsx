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
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Surroundings } from "../../../components/site/surroundings.tsx";
import { house } from "../../../server/house.ts";
import { languageOf } from "../../../server/http/language.ts";

type Props = { children: ReactNode; params: Promise<{ lang: string }> };

/** Public documents. The script only enhances; it comes first so that the chosen light or dark shows at once. */
export default async function RecordLayout({ children, params }: Props) {
  await connection();
  return (
    <>
      <script src="/enhance.js" />
      <Surroundings lang={languageOf((await params).lang)} house={await house()}>
        {children}
      </Surroundings>
    </>
  );
}
