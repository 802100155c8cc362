/** The programs that people read with, in the order in which their user agents must be asked: most claim to be others too. */
const programs: readonly [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b|\biPad\b|\biPod\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMacintosh\b|\bMac OS X\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

/**
 * What is kept of a browser's user agent so that its owner knows it again: program and system without versions,
 * "Firefox · Linux". Empty when neither is known: nothing of the text itself is ever kept.
 */
export function agentOf(userAgent: string | null | undefined): string {
  const named = (of: readonly [RegExp, string][]) =>
    of.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? "";
  return [named(programs), named(systems)].filter(Boolean).join(" · ");
}
