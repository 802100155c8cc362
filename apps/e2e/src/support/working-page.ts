import { expect, type Page } from "@playwright/test";

/** Waits until a page of the application answers to typing: React has taken over the server's markup. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const control = document.querySelector("main input:not([type=hidden]), main button, main textarea");
    return control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
  });
}

/** Waits until the editor says that everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved( \d|$)/).first()).toBeVisible();
}
