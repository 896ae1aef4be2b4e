/** Files that what is shown can be saved as. */
export const FORMATS = ['svg', 'png', 'gexf', 'graphml', 'vosviewer'] as const;
export type Format = (typeof FORMATS)[number];
