/** Starlight from npm over the same papers, in a folder that keeps its packages between runs. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Subject } from '../builds/subject.ts';
import { convertPapers, writeProject } from './project.ts';

const STARLIGHT = '0.42.4';
const PAPERS = 'src/content/docs/papers';

const FILES = {
	'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Papers' })] });
`,
	'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** Rejects where its packages cannot be had. */
export async function prepareStarlight(kept: string): Promise<Subject> {
	const folder = resolve(kept, 'starlight');
	await rm(join(folder, 'src'), { recursive: true, force: true });
	const papers = await convertPapers(PAPERS);
	await writeProject(folder, { ...FILES, ...papers, 'package.json': await describePackage() });
	await installPackages(folder);
	return {
		name: 'Starlight, a page a paper, Pagefind included',
		papers: Object.keys(papers).length,
		build: {
			args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
			cwd: folder,
			env: { ASTRO_TELEMETRY_DISABLED: '1' },
		},
		out: join(folder, 'dist'),
		caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'].map((name) => join(folder, name)),
		papersFolder: join(folder, PAPERS),
		isPaper: (page) => page.startsWith('papers/'),
	};
}

/** The Astro that the atlas is built with, and a Starlight that goes with it. */
async function describePackage(): Promise<string> {
	const { version } = JSON.parse(await readFile('node_modules/astro/package.json', 'utf8')) as { version: string };
	const dependencies = { astro: version, '@astrojs/starlight': STARLIGHT };
	return `${JSON.stringify({ name: 'starlight-papers', private: true, type: 'module', dependencies })}\n`;
}

async function installPackages(folder: string): Promise<void> {
	try {
		await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
	} catch (error) {
		throw new Error('left out, npm could not install it', { cause: error });
	}
}
