/** In `pnpm dev` there is no server.ts: what it opens is opened here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "development") return;
  const { join } = await import("node:path");
  const { requireEnv } = await import("./env.ts");
  const { start } = await import("./server/start.ts");
  await start(requireEnv(join(process.cwd(), "../..")));
}
