import { connection } from "next/server";

/** The least that Next can render at each request: one constant paragraph. */
export default async function Page() {
  await connection();
  return <p>The same words for everyone, made anew at each request.</p>;
}
