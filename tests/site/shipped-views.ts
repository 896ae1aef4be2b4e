/** The views of the map that this repository comes with. */
import { createAtlas } from '../../src/atlas/atlas.ts';
import { createSiteViews } from '../../src/views/site-views.ts';
import { content } from './shipped-content.ts';

export const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
export const views = createSiteViews(atlas);

/** The pages that several files of tests read. */
export const paperPages = views.paperPaths();
export const themePages = views.themePaths();
