import type { ReactNode } from "react";

/** What `<b>` in a sentence of src/text becomes. */
export const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
