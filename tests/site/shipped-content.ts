/** The content that this repository comes with, read once for all files of tests that run in one process. */
import { loadContent } from '../../src/atlas/load-content.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';

const loaded = loadContent(await readContent(getContentFolder()));
if (!loaded.content) throw new Error('the content has problems: npm run check');

export const { content } = loaded;
