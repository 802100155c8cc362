import type { Metadata } from "next";
import { languageOf } from "../../../../../../../server/http/language.ts";
import { numberIn, readClaim } from "../../../../reads.ts";
import { claimMetadata, claimScreen } from "../../../claim-screen.tsx";

type Props = { params: Promise<{ lang: string; id: string; version: string }> };

async function read(id: string, version: string) {
  const wanted = numberIn(version);
  return wanted === null ? null : readClaim(id, wanted);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id, version } = await params;
  return claimMetadata(await read(id, version), languageOf(lang), `/claims/${id}/v/${version}`);
}

/** One version of a claim, for ever. */
export default async function ClaimVersionPage({ params }: Props) {
  const { lang, id, version } = await params;
  return claimScreen(await read(id, version), languageOf(lang), `/claims/${id}/v/${version}`);
}
