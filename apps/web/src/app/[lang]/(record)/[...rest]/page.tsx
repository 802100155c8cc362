import type { Metadata } from "next";
import { publicPage } from "../../../../server/public-page.ts";

export const metadata: Metadata = { title: "Page not found", robots: { index: false } };

/** Every address that names no page: a 404 document. */
export default async function MissingPage() {
  await publicPage({ tags: ["missing"], status: 404 });
  return (
    <main>
      <h1>Page not found</h1>
    </main>
  );
}
