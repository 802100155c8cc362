import { connection } from "next/server";
import type { ReactNode } from "react";

/** The application: rendered per request, so that Next's scripts carry the request's nonce. */
export default async function WorkLayout({ children }: { children: ReactNode }) {
  await connection();
  return children;
}
