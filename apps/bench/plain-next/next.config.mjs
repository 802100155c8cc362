import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** As the product's, so that only what is rendered differs. */
export default {
  compress: false,
  poweredByHeader: false,
  htmlLimitedBots: /.*/,
  outputFileTracingRoot: root,
  turbopack: { root },
  images: { unoptimized: true },
  devIndicators: false,
};
