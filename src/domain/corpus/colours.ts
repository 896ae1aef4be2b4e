/** How many colours the palette has. */
export const COLOURS = 18;
