import { reachable } from "../../../server/reachable.ts";
import { started } from "../../../server/start.ts";

/** Whether the database is reachable and its migrations are applied (they are, once the start is over). */
export async function GET(): Promise<Response> {
  try {
    const { connection } = await started();
    await reachable(connection);
    return Response.json({ status: "ready" }, { headers: { "Cache-Control": "no-store" } });
  } catch {
    return Response.json(
      { status: "unavailable" },
      { status: 503, headers: { "Cache-Control": "no-store" } },
    );
  }
}
