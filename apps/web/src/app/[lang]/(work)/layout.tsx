import "@convenio/ui/work.css";
import "@convenio/ui/operations.css";
import "@convenio/ui/prose.css";
import "@convenio/ui/review.css";
import "@convenio/ui/queue.css";
import "@convenio/ui/sign-in.css";
import "@convenio/ui/account.css";
import "@convenio/ui/editor.css";
import "@convenio/ui/editor-claims.css";
import "@convenio/ui/editor-parts.css";
import "@convenio/ui/prose-editor.css";
import "@convenio/ui/contribute.css";
import "@convenio/ui/verdicts.css";
import "@convenio/ui/audit-editor.css";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ClientProvider } from "../../../client/client-provider.tsx";
import { OwnHeader } from "../../../components/site/own-header.tsx";
import { Surroundings } from "../../../components/site/surroundings.tsx";
import { csrfToken } from "../../../server/csrf.ts";
import { house } from "../../../server/house.ts";
import { languageOf } from "../../../server/http/language.ts";
import { readOnly } from "../../../server/read-only.ts";
import { siteText } from "../../../text/site.ts";
import { text } from "../../../text/text.ts";

type Props = { children: ReactNode; params: Promise<{ lang: string }> };

/** The application: rendered per request, so that Next's scripts carry the request's nonce. */
export default async function WorkLayout({ children, params }: Props) {
  await connection();
  const lang = languageOf((await params).lang);
  return (
    <ClientProvider csrf={await csrfToken()}>
      <noscript>
        <p className="wrap notice">{text(siteText, lang)("noScript")}</p>
      </noscript>
      <OwnHeader />
      {(await readOnly()) && (
        <div className="wrap">
          <p className="notice bad" role="status">
            {text(siteText, lang)("readOnly")}
          </p>
        </div>
      )}
      <Surroundings lang={lang} house={await house()}>
        {children}
      </Surroundings>
    </ClientProvider>
  );
}
