/** The atlas itself, and the same program over made-up papers. */
import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runMeasured } from './run-measured.ts';
import type { Subject } from './subject.ts';

const ATLAS = 'content';

/** Papers of the atlas. */
export async function countAtlasPapers(): Promise<number> {
	return (await readdir(join(ATLAS, 'papers'))).length;
}

/** The atlas where it has that many papers, else made-up ones; a copy in `workspace`, which may be edited. */
export async function prepareMap(papers: number, workspace: string): Promise<Subject> {
	const isAtlas = papers === (await countAtlasPapers());
	const content = resolve(workspace, `content-${papers}`);
	const out = resolve(workspace, `site-${papers}`);
	if (isAtlas) await cp(ATLAS, content, { recursive: true });
	else await runMeasured({ args: ['tests/bench/generate-corpus.ts', '--papers', String(papers), '--into', content] });
	return {
		name: isAtlas ? 'the atlas' : 'made-up papers',
		papers,
		// As `npm run build` does.
		build: {
			args: ['--max-semi-space-size=32', 'src/cli/build.ts', '--out', out],
			env: { CONTENT_DIR: content, SITE_URL: '', BASE_PATH: '' },
		},
		out,
		caches: ['.cache', 'node_modules/.astro', 'node_modules/.vite', '.astro'],
		papersFolder: join(content, 'papers'),
		isPaper: (page) => /^papers\/(?!by-(?:year|title|theme)\/)[^/]+\/index\.html$/.test(page),
	};
}

/** How long each step of a build of ours took, from the times that it prints as steps end; some go on side by side. */
export function listSteps(output: string): { readonly step: string; readonly seconds: number }[] {
	const ended = [...output.matchAll(/^ *([\d.]+) s {2}(.*)$/gm)].map(([, second, step = '']) => ({
		step,
		second: Number(second),
	}));
	return ended.map(({ step, second }, i) => ({ step, seconds: second - (ended[i - 1]?.second ?? 0) }));
}
