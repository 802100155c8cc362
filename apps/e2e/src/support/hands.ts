import { expect, type Locator } from "@playwright/test";

/** How a person works a page: with the pointer, or by keyboard alone. A story takes either. */
export type Hands = {
  /** Presses a button, follows a link, opens a `<details>`. */
  press(target: Locator): Promise<void>;
  /** Replaces the text of a field. */
  write(target: Locator, text: string): Promise<void>;
  /** Chooses an option of a list by its words. */
  select(target: Locator, words: string): Promise<void>;
  /** Sets a checkbox or a radio button. */
  tick(target: Locator): Promise<void>;
  /** Types into a combobox and takes the option that is named so. */
  choose(target: Locator, words: string): Promise<void>;
};

const optionOf = (target: Locator, words: string) =>
  target.page().getByRole("option", { name: words }).first();

/** Works with the pointer. */
export const pointer: Hands = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  select: async (target, words) => {
    await target.selectOption({ label: words });
  },
  tick: (target) => target.check(),
  choose: async (target, words) => {
    await target.fill(words);
    await optionOf(target, words).click();
  },
};

/** Works with Tab, arrows, Enter, Space and letters, and touches nothing else. */
export const keyboard: Hands = {
  press: async (target) => {
    await reach(target);
    await target.page().keyboard.press("Enter");
  },
  write: async (target, text) => {
    await reach(target);
    await target.page().keyboard.press("ControlOrMeta+a");
    await target.page().keyboard.insertText(text);
  },
  select: async (target, words) => {
    await reach(target);
    const keys = target.page().keyboard;
    await keys.press("Home");
    const options = await target.locator("option").count();
    for (let at = 0; at < options && (await shown(target)) !== words; at += 1) await keys.press("ArrowDown");
    expect(await shown(target)).toBe(words);
  },
  tick: async (target) => {
    const keys = target.page().keyboard;
    const radio = (await target.getAttribute("type")) === "radio";
    const group = radio ? await groupOf(target) : target;
    await reach(group);
    for (let at = 0; at < 12 && !(await focused(target)); at += 1) await keys.press("ArrowDown");
    if (!(await target.isChecked())) await keys.press("Space");
    await expect(target).toBeChecked();
  },
  choose: async (target, words) => {
    await keyboard.write(target, words);
    const option = optionOf(target, words);
    await expect(option).toBeVisible();
    for (let at = 0; at < 20 && (await option.getAttribute("aria-selected")) !== "true"; at += 1) {
      await target.page().keyboard.press("ArrowDown");
    }
    await target.page().keyboard.press("Enter");
  },
};

/** Moves the focus to a control with Tab, or backwards where it stands before. */
async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 400; steps += 1) {
    const way = await target.evaluate((element) => {
      const active = document.activeElement ?? document.body;
      if (active === element) return "there";
      const before = active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return before && active !== document.body ? "back" : "on";
    });
    if (way === "there") return;
    await target.page().keyboard.press(way === "on" ? "Tab" : "Shift+Tab");
  }
  throw new Error(`Tab never reaches ${target}`);
}

const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** The radio button at which Tab enters the group: the chosen one, else the first. */
async function groupOf(target: Locator): Promise<Locator> {
  const name = await target.getAttribute("name");
  const group = target.page().locator(`input[type="radio"][name="${name}"]`);
  const chosen = group.and(target.page().locator(":checked"));
  return (await chosen.count()) > 0 ? chosen : group.first();
}

const shown = (target: Locator) =>
  target.evaluate((element) =>
    element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? "") : "",
  );
