import { demoPeople as people } from "@convenio/record/demonstration/people";

/** Whom one can be with one click in a demo, in the order of what they may do. */
export const demoPeople = people;
