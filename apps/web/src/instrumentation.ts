import { convenio } from "./server/process.ts";

/** In `pnpm dev` there is no server.ts: what it opens is opened here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NODE_ENV === "development") {
    const { startInDevelopment } = await import("./server/start-in-development.ts");
    await startInDevelopment();
  }
}

/** Next reports here what a page or route failed for, which its answer does not say. */
export function onRequestError(error: unknown): void {
  const note = convenio().request.getStore();
  if (note) note.failed = error;
}
