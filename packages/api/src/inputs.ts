import { id } from "@convenio/domain/entry/id";
import { lineOf } from "@convenio/domain/text/normalise";
import { z } from "zod";

/** The largest number that an integer column holds. */
const largest = 2_147_483_647;

/** A page of a list, from 1. */
export const pageNumber = z.number().int().min(1).max(10_000).default(1);
/** The number of a revision, patchset, version of a claim. */
export const ordinal = z.number().int().min(1).max(largest);
/** The version of a draft; 0 before the first save. */
export const draftVersion = z.number().int().min(0).max(largest);
export const slug = lineOf(120).pipe(z.string().min(1));
/** What somebody typed into a search box. */
export const searched = lineOf(200);
export const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: "not-a-hash" });
/** No input at all, or an empty object. */
export const nothing = z.strictObject({}).optional();
export const byId = z.strictObject({ id });
