/**
 * Turns Next's page into a plain document: removes every script that carries this request's nonce (Next
 * puts it on its own tags and on nothing else), the preloads of scripts, and what is left of the nonce.
 */
export function stripFramework(html: string, nonce: string): string {
  const mark = `nonce="${nonce}"`;
  return html
    .replace(new RegExp(`<script\\b[^>]*\\s${mark}[^>]*>[\\s\\S]*?</script>`, "g"), "")
    .replace(/<link\b[^>]*\sas="script"[^>]*>/g, "")
    .replace(/<meta name="next-size-adjust"[^>]*>/g, "")
    .replace(/<div hidden="">(?:<!--\/?\$-->)*<\/div>/g, "")
    .replace(/^<!DOCTYPE html><!--[^>]*-->/, "<!DOCTYPE html>")
    .replaceAll(` ${mark}`, "");
}

/** Keeps the preloads of fonts and style sheets in a `Link` header; undefined when none is left. */
export function documentLinks(link: string | readonly string[] | number | undefined): string | undefined {
  if (link === undefined) return undefined;
  const kept = [link]
    .flat()
    .join(", ")
    .split(/,\s*(?=<)/)
    .filter((part) => /;\s*as="?(?:font|style)"?/.test(part))
    .map((part) => part.replace(/;\s*nonce="[^"]*"/, ""));
  return kept.length > 0 ? kept.join(", ") : undefined;
}
