import { browse } from "../procedures/entries/browse.ts";
import { compare } from "../procedures/entries/compare.ts";
import { find } from "../procedures/entries/find.ts";
import { history } from "../procedures/entries/history.ts";
import { home } from "../procedures/entries/home.ts";
import { incoming } from "../procedures/entries/incoming.ts";
import { page } from "../procedures/entries/page.ts";
import { revision } from "../procedures/entries/revision.ts";
import { slug } from "../procedures/entries/slug.ts";
import { router } from "../trpc.ts";

export const entries = router({ browse, compare, find, history, home, incoming, page, revision, slug });
