import { visitorCaller } from "../../../server/caller.ts";
import { started } from "../../../server/start.ts";

/** Who asks, for the header of public documents: name, role and what awaits them. Never cached. */
export async function GET(): Promise<Response> {
  const me = await (await visitorCaller()).people.me();
  const letters = (await started()).env.CONVENIO_MODE === "demo";
  const answer = me.signedIn
    ? { signedIn: true, name: me.name, role: me.role, waiting: me.waiting, mine: me.open, letters }
    : { signedIn: false };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
