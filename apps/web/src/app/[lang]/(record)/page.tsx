import type { Metadata } from "next";
import { publicPage } from "../../../server/public-page.ts";

export const metadata: Metadata = { title: { absolute: "Convenio" } };

/** The home page. */
export default async function HomePage() {
  await publicPage({ tags: ["home"] });
  return (
    <main>
      <h1>Convenio</h1>
    </main>
  );
}
