/** What stands before an item where its list is only seen: a bullet, or a number or letter with "." or ")". */
const marker = /^[\s\u00a0]*(?:[·•●▪◦‣§\uf0b7\uf0a7–-]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)])[\s\u00a0]+/i;

type Item = { numbered: boolean; level: number };
type OpenList = Item & { list: Element };

/**
 * Makes lists of what Word puts on the clipboard for them: paragraphs that begin with a bullet or a number and say
 * "mso-list" in their style (which stands in data-style here), or at least that they belong to a list.
 */
export function wordLists(root: DocumentFragment): void {
  let open: OpenList[] = [];
  for (const paragraph of root.querySelectorAll("p")) {
    if ((paragraph.textContent ?? "").trim() === "") {
      paragraph.remove();
      continue;
    }
    const goesOn = open[0] !== undefined && paragraph.previousElementSibling === open[0].list;
    if (!goesOn) open = [];
    if (!ofList(paragraph)) continue;
    const item = itemOf(paragraph);
    if (item) open = put(paragraph, item, open);
    // One more paragraph of the item before it.
    else if (goesOn) open.at(-1)?.list.lastElementChild?.append(paragraph);
  }
}

function ofList({ className, dataset }: HTMLElement): boolean {
  return /MsoList/.test(className) || /mso-list:\s*l\d/.test(dataset.style ?? "");
}

/** Takes the bullet or number off a paragraph and tells what it said; null where there is none. */
function itemOf(paragraph: HTMLElement): Item | null {
  const said = paragraph.dataset.style ?? "";
  const level = Number(/mso-list:[^;]*level(\d)/.exec(said)?.[1] ?? 1);
  const own = [...paragraph.querySelectorAll<HTMLElement>("[data-style]")].find(({ dataset }) =>
    /mso-list:\s*Ignore/i.test(dataset.style ?? ""),
  );
  if (own) {
    const sign = own.textContent ?? "";
    own.remove();
    return { level, numbered: isNumber(sign) };
  }
  const sign = marker.exec(paragraph.textContent ?? "")?.[0];
  if (sign) takeOff(paragraph, sign.length);
  else if (!/mso-list:\s*l\d/.test(said)) return null;
  return { level, numbered: isNumber(sign ?? "") };
}

function isNumber(sign: string): boolean {
  return /^[\s\u00a0]*\(?[a-z\d]{1,5}[.)]/i.test(sign);
}

/** Takes the first `count` characters off the text of an element. */
function takeOff(element: Element, count: number): void {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let left = count;
  for (let node = texts.nextNode(); node && left > 0; node = texts.nextNode()) {
    const words = node.nodeValue ?? "";
    node.nodeValue = words.slice(left);
    left -= words.length;
  }
}

/** Puts a paragraph into the list of its level, made where it begins; returns the lists that are open then. */
function put(paragraph: HTMLElement, { level, numbered }: Item, before: readonly OpenList[]): OpenList[] {
  const open = before.filter((list) => list.level <= level);
  const last = open.at(-1);
  if (last?.level === level && last.numbered !== numbered) open.pop();
  const item = paragraph.ownerDocument.createElement("li");
  const same = open.at(-1);
  if (same?.level === level) same.list.append(item);
  else {
    const list = paragraph.ownerDocument.createElement(numbered ? "ol" : "ul");
    const above = same?.list.lastElementChild;
    if (above) above.append(list);
    else paragraph.before(list);
    list.append(item);
    open.push({ level, numbered, list });
  }
  item.append(paragraph);
  return open;
}
