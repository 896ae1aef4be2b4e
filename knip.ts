import type { KnipConfig } from 'knip';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---/;
const SELF_CLOSED = /<script\b[^>]*\/>/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** What a component imports: in its front matter, in its scripts, and as a script's source. */
function listImports(text: string): string {
	const scripts = [...text.replaceAll(SELF_CLOSED, '').matchAll(SCRIPT)].map(([, attributes = '', body = '']) => {
		const source = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
		return source ? `import '${source}';` : body;
	});
	return [FRONT_MATTER.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/** Entries and files that end in `!` are those of `knip --production`, for which tests are no users. */
const configure = ({ production }: { readonly production?: boolean }): KnipConfig => ({
	entry: [
		'src/cli/*.ts!',
		'src/islands/offline/service-worker.ts!',
		// Read in place of English tables, by a condition of package.json.
		'src/i18n/!(en)/*.ts!',
		'tests/bench/*.ts',
		'tests/{unit,site,hosting,firefox}/**/*.test.ts',
		'tests/unit/cli/kill-at-rename.ts',
	],
	project: ['src/**/*.{ts,tsx,astro}!', 'tests/**/*.ts'],
	compilers: { astro: listImports },
	paths: { 'atlas:views': ['./src/views/provided-views.ts'] },
	// Not packages: tests and checks that need them are left out where they are missing.
	ignoreBinaries: ['java', 'biber', 'kpsewhich'],
	// Files of theirs are read, nothing of them is imported.
	// Preact stands in for React by aliases that the build sets.
	ignoreDependencies: ['atlas', 'preact', 'preact-render-to-string'],
	// Tests may need the export.
	ignoreExportsUsedInFile: production || { interface: true, type: true },
});
export default configure;
