import { visitorCaller } from "../../../server/caller.ts";

/** Who asks, for the header of public documents: name, role and what awaits them. Never cached. */
export async function GET(): Promise<Response> {
  const me = await (await visitorCaller()).people.me();
  const answer = me.signedIn
    ? { signedIn: true, name: me.name, role: me.role, waiting: me.waiting, mine: me.open }
    : { signedIn: false };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
