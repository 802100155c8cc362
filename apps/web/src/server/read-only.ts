import { isReadOnly } from "@convenio/db/queries/read-only";
import { cache } from "react";
import { started } from "./start.ts";

/** Whether the installation takes no changes for now, which every working page says. */
export const readOnly = cache(async (): Promise<boolean> => isReadOnly((await started()).connection.db));
