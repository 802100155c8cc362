/** What pages say of the installation itself; name and address of its operator where they are given. */
export type House = {
  readonly demo: boolean;
  readonly operator: string | null;
  readonly contact: string | null;
  /** Whether letters leave this installation, are read in its demo, or wait for its operator. */
  readonly letters: "sent" | "demo" | "kept";
};
