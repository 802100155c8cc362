import "@convenio/ui/work.css";
import "@convenio/ui/operations.css";
import "@convenio/ui/review.css";
import "@convenio/ui/editor.css";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ClientProvider } from "../../../client/client-provider.tsx";
import { OwnHeader } from "../../../components/site/own-header.tsx";
import { csrfToken } from "../../../server/csrf.ts";

/** The application: rendered per request, so that Next's scripts carry the request's nonce. */
export default async function WorkLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <ClientProvider csrf={await csrfToken()}>
      <OwnHeader />
      {children}
    </ClientProvider>
  );
}
