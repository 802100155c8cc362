import type { Metadata } from "next";
import { languageOf } from "../../../../../server/http/language.ts";
import { readClaim } from "../../reads.ts";
import { claimMetadata, claimScreen } from "../claim-screen.tsx";

type Props = { params: Promise<{ lang: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  return claimMetadata(await readClaim(id), languageOf(lang), `/claims/${id}`);
}

/** One claim at its current version. */
export default async function ClaimPage({ params }: Props) {
  const { lang, id } = await params;
  return claimScreen(await readClaim(id), languageOf(lang), `/claims/${id}`);
}
