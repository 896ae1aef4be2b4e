/**
 * Builds the states that a content folder goes through, each twice: with the pages kept of the state before, and from nothing. All in
 * one process, where every build after the first takes a third of the time. Run in a copy of the project by `kept-pages.test.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { loadContent } from '../../src/atlas/load-content.ts';
import { listIntegrations } from '../../src/integrations/site-integrations.ts';
import { readAddress } from '../../src/io/address.ts';
import { readContent } from '../../src/io/read-content.ts';

/** A file below the content folder and what is replaced in it. */
export type Edit = readonly [file: string, from: string, to: string];

async function buildSite(contentDir: string, outDir: string, pageCache: string): Promise<void> {
	mkdirSync(outDir, { recursive: true });
	const { content } = loadContent(await readContent(contentDir));
	if (!content) throw new Error('the content has problems');
	const atlas = createAtlas(content, readAddress());
	const integrations = listIntegrations({
		getAtlas: () => atlas,
		contentDir,
		outDir,
		lastDir: outDir,
		previewCache: resolve('.cache/previews'),
		report: () => {},
	});
	await build({ outDir, cacheDir: pageCache, logLevel: 'warn', integrations });
}

const [contentDir = '', out = '', states = '[]'] = process.argv.slice(2);
await buildSite(resolve(contentDir), join(out, 'first'), join(out, 'pages'));
for (const [i, edits] of (JSON.parse(states) as Edit[][]).entries()) {
	for (const [file, from, to] of edits) {
		const path = join(contentDir, file);
		writeFileSync(
			path,
			readFileSync(path, 'utf8').replace(from, () => to),
		);
	}
	await buildSite(resolve(contentDir), join(out, `${i}/kept`), join(out, 'pages'));
	await buildSite(resolve(contentDir), join(out, `${i}/fresh`), join(out, `${i}/pages`));
}
process.exit();
