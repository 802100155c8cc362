import "@convenio/ui/theme.css";
import "@convenio/ui/base.css";
import "@convenio/ui/fields.css";
import "@convenio/ui/marks.css";
import "@convenio/ui/evidence.css";
import "@convenio/ui/site.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { languageOf } from "../../server/http/language.ts";
import { started } from "../../server/start.ts";
import { inter, sourceSerif } from "../fonts.ts";

/** Addresses in the head are absolute, from the configured public address and never from a header. */
export async function generateMetadata(): Promise<Metadata> {
  const { env } = await started();
  return {
    metadataBase: env.url,
    title: { default: "Convenio", template: "%s · Convenio" },
    icons: { icon: "/favicon.svg" },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The frame of every page. It never calls `notFound()`: that would leave documents without a body. */
export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return (
    <html lang={languageOf(lang)} className={`${inter.variable} ${sourceSerif.variable}`}>
      <body>{children}</body>
    </html>
  );
}
