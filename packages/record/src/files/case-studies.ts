/** Case studies. */
export const caseStudies: unknown[] = [];
