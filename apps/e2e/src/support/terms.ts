import type { Page } from "@playwright/test";
import { type Hands, pointer } from "./hands.ts";

/** Accepts the contributor terms where the editor still asks for them; nobody is asked twice. */
export async function acceptTerms(page: Page, hands: Hands = pointer): Promise<void> {
  const terms = page.getByRole("checkbox", { name: /^I accept the contributor terms of/ });
  if (await terms.isVisible()) await hands.tick(terms);
}
