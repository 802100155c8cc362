import { defineConfig } from "vitest/config";

/** Nothing here keeps anything between calls: one process loads the code once for all its files. */
export default defineConfig({ test: { isolate: false } });
