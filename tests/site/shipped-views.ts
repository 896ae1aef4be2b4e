/** The views of the map that this repository comes with. */
import { createAtlas } from '../../src/atlas/atlas.ts';
import { loadContent } from '../../src/atlas/load-content.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';
import { createSiteViews } from '../../src/views/site-views.ts';

const { content, problems } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error(JSON.stringify(problems));

export const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
export const views = createSiteViews(atlas);
