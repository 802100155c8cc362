import type { Metadata } from "next";
import { languageOf } from "../../../../server/http/language.ts";
import { missing, missingMetadata } from "../missing.tsx";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(languageOf((await params).lang));
}

/** Every address that names no page: a 404 document. */
export default async function RestPage({ params }: Props) {
  return missing(languageOf((await params).lang));
}
