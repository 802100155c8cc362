import { browse } from "../procedures/entries/browse.ts";
import { compare } from "../procedures/entries/compare.ts";
import { coverage } from "../procedures/entries/coverage.ts";
import { find } from "../procedures/entries/find.ts";
import { history } from "../procedures/entries/history.ts";
import { home } from "../procedures/entries/home.ts";
import { incoming } from "../procedures/entries/incoming.ts";
import { page } from "../procedures/entries/page.ts";
import { partners } from "../procedures/entries/partners.ts";
import { revision } from "../procedures/entries/revision.ts";
import { slug } from "../procedures/entries/slug.ts";
import { surroundings } from "../procedures/entries/surroundings.ts";
import { router } from "../trpc.ts";

export const entries = router({
  browse,
  compare,
  coverage,
  find,
  history,
  home,
  incoming,
  page,
  partners,
  revision,
  slug,
  surroundings,
});
