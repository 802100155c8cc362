/** A tag with its attributes; quoted values may hold anything. */
const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** A quoted value, which is left alone, or the name of an attribute that a browser acts upon. */
const acting = /"[^"]*"|'[^']*'|(?<=[\s/"'])(?:on[a-z]+|style|src|srcset|background|poster)(?=\s*=)/gi;

/**
 * HTML of which the reading alone asks a browser for nothing: handlers, styles and addresses of pictures stand in
 * data-*. A document without a window runs none of them, but a strict policy has each reported as if it would.
 */
export function quietHtml(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(tags, (tag) =>
      tag.replace(acting, (found) => (/^["']/.test(found) ? found : `data-${found.toLowerCase()}`)),
    );
}
