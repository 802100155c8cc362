import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No rule of WCAG 2.2 A and AA is broken, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without motion, so that no colour is met on its way to another.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect.soft(await broken(new AxeBuilder({ page }).withTags(rules)), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  // Only colours differ.
  expect.soft(await broken(new AxeBuilder({ page }).withRules("color-contrast")), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function broken(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

/** Nothing is wider than a narrow phone, a tablet, or a desk's screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // The header is complete once the signed-in person's links stand in it.
  await page.waitForLoadState("networkidle");
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      return [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect.soft(wider, `${page.url()} at ${width} px`).toEqual([]);
  }
}
