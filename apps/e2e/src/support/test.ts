import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { type Api, signIn } from "./api.ts";
import type { DemoName } from "./demo-people.ts";

type Fixtures = {
  /** A browser of their own for a demo person, signed in; `nobody`: an anonymous reader's. */
  browserOf: (who: DemoName | "nobody", options?: BrowserContextOptions) => Promise<Page>;
  /** The procedures as a demo person's browser calls them, without a page. */
  apiOf: (who: DemoName) => Promise<Api>;
  origin: string;
};

/** Playwright's test with people in it. Every browser reports the faults of its page at the end. */
export const test = base.extend<Fixtures>({
  origin: async ({ baseURL }, use) => use(baseURL ?? ""),
  browserOf: async ({ browser, baseURL }, use) => {
    const opened: Page[] = [];
    const faults: string[] = [];
    await use(async (who, options) => {
      const context = await browser.newContext({ baseURL, ...options });
      if (who !== "nobody") await signIn(context.request, baseURL ?? "", who);
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(`${who} on ${page.url()}: ${error.message}`));
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
    if (faults.length > 0) throw new Error(`A page failed:\n${faults.join("\n")}`);
  },
  apiOf: async ({ playwright, baseURL }, use) => {
    const contexts: { dispose(): Promise<void> }[] = [];
    await use(async (who) => {
      const request = await playwright.request.newContext({ baseURL });
      contexts.push(request);
      return signIn(request, baseURL ?? "", who);
    });
    for (const context of contexts) await context.dispose();
  },
});

export { expect } from "@playwright/test";
