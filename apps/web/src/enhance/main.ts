// The one script of the public documents. It only enhances: every page is complete without it.
export {};
