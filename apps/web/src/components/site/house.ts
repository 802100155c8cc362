/** What pages say of the installation itself; name and address of its operator where they are given. */
export type House = {
  readonly demo: boolean;
  readonly operator: string | null;
  readonly contact: string | null;
};
