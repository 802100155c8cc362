import type { Metadata } from "next";

export const metadata: Metadata = { title: "Sign in" };

/** Where a person signs in. */
export default function SignInPage() {
  return (
    <main>
      <h1>Sign in</h1>
    </main>
  );
}
