import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const root = fileURLToPath(new URL("../..", import.meta.url));

const config: NextConfig = {
  // server.ts compresses, because it rewrites documents after Next has rendered them.
  compress: false,
  poweredByHeader: false,
  // Titles and canonical links belong in the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  transpilePackages: [
    "@convenio/api",
    "@convenio/db",
    "@convenio/domain",
    "@convenio/record",
    "@convenio/ui",
  ],
  serverExternalPackages: ["@electric-sql/pglite", "pg", "nodemailer"],
  outputFileTracingRoot: root,
  turbopack: { root },
  images: { unoptimized: true },
  devIndicators: false,
  // The address of this page is what signs in: no other site learns it from a link or a picture.
  headers: async () => [
    {
      source: "/:lang/sign-in/confirm",
      headers: [{ key: "Referrer-Policy", value: "same-origin" }],
    },
  ],
  // `pnpm check` type-checks with TypeScript 7, which has no JavaScript API for Next to call.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true },
};

export default config;
