import { cache } from "react";
import { started } from "./start.ts";

/** What pages say of the installation itself; name and address of its operator where they are given. */
export type House = {
  readonly demo: boolean;
  readonly operator: string | null;
  readonly contact: string | null;
};

/** This installation, as its settings describe it: the same for every reader. */
export const house = cache(async (): Promise<House> => {
  const { env } = await started();
  return {
    demo: env.CONVENIO_MODE === "demo",
    operator: env.CONVENIO_OPERATOR ?? null,
    contact: env.CONVENIO_CONTACT ?? null,
  };
});
