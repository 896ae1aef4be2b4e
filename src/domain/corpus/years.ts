/** The years of publication that are taken. */
export const YEARS = { first: 1500, last: 2100 } as const;
