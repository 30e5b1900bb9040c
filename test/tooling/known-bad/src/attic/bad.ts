/** Stands in no room. */
export const bad = 1;
