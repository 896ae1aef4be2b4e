/** Astro alone: a page for each paper, made from Markdown in the barest layout; nothing else. */
import { join, resolve } from 'node:path';
import type { Subject } from '../builds/subject.ts';
import { convertPapers, writeProject } from './project.ts';

const FILES = {
	'package.json': '{ "name": "plain-astro", "private": true, "type": "module" }\n',
	'astro.config.mjs': 'export default {};\n',
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { papers: defineCollection({ loader: glob({ pattern: '*.md', base: './papers' }) }) };
`,
	'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('papers')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
	<head><meta charset="utf-8"><title>{entry.data.title}</title><meta name="description" content={entry.data.description}></head>
	<body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`,
};

export async function preparePlainAstro(workspace: string): Promise<Subject> {
	const folder = resolve(workspace, 'plain-astro');
	const papers = await convertPapers('papers');
	await writeProject(folder, { ...FILES, ...papers });
	return {
		name: 'plain Astro, a page a paper',
		papers: Object.keys(papers).length,
		build: {
			args: [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
			cwd: folder,
			env: { ASTRO_TELEMETRY_DISABLED: '1' },
		},
		out: join(folder, 'dist'),
		caches: ['node_modules', '.astro'].map((name) => join(folder, name)),
		papersFolder: join(folder, 'papers'),
		isPaper: (page) => page.endsWith('/index.html'),
	};
}
