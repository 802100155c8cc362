import { peopleList } from "@convenio/db/queries/people-list";
import type { PeoplePage } from "@convenio/domain/reading/people-page";
import { z } from "zod";
import { pageNumber, searched } from "../../inputs.ts";
import { readTogether } from "../../read-together.ts";
import { requires } from "../../trpc.ts";

/** People by name; `q`: part of a name or address. */
export const people = requires("person.read")
  .input(z.strictObject({ q: searched.default(""), page: pageNumber }))
  .query(({ ctx, input }): Promise<PeoplePage> => readTogether(ctx, (tx) => peopleList(tx, input)));
