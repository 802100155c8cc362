import { defineConfig } from "vitest/config";

/** Starting the embedded database takes seconds on a busy machine; one process loads the code once for all its files. */
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000, isolate: false } });
