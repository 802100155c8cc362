import { cookie } from "../../../server/cookies.ts";
import { seeOther } from "../../../server/form.ts";
import { isLanguage } from "../../../server/http/language.ts";
import { safePath } from "../../../server/safe-path.ts";
import { started } from "../../../server/start.ts";

const year = 365 * 24 * 60 * 60;

/**
 * Remembers the language a reader chose. Fields: `language`, `next` (a path of this site). Documents are the
 * same for everyone and carry no token; the origin check, made before, suffices for what is only a wish.
 */
export async function POST(request: Request): Promise<Response> {
  const { env } = await started();
  const form = await request.formData().catch(() => undefined);
  const language = form?.get("language");
  if (typeof language !== "string" || !isLanguage(language)) return new Response(null, { status: 400 });
  const next = safePath(form?.get("next"), env.url, `/${language}`);
  return seeOther(next, [cookie("language", language, env.url, year)]);
}
