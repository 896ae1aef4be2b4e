/** The repository of a map: what stands beside its content. */
import type { ContentFile } from '../corpus/parse-document.ts';
import { mapSchemasToFiles } from '../records/json-schema.ts';
import { formatOwnerReadme } from './owner-readme.ts';
import { nameProgram, type Program } from './program.ts';

/** Where the content of a repository stands in it. */
export const CONTENT_FOLDER = 'content';

/** The files of a new repository beside its content. `source` is a live library that it follows. */
export function listRepositoryFiles(title: string, program: Program, source?: string): readonly ContentFile[] {
	return [
		{ path: 'README.md', text: formatOwnerReadme(title, program) },
		{ path: '.gitignore', text: IGNORED },
		{ path: '.github/workflows/publish.yml', text: formatPublishWorkflow(program) },
		...(source === undefined
			? []
			: [{ path: '.github/workflows/sync.yml', text: formatSyncWorkflow(program, source) }]),
		{ path: '.vscode/extensions.json', text: formatJson({ recommendations: ['redhat.vscode-yaml'] }) },
		{ path: '.vscode/settings.json', text: formatJson({ 'yaml.schemas': listSchemas() }) },
	];
}

const IGNORED = `# What a build makes
dist/
.dist-*/
.cache/
`;

function formatJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** For the YAML files that have no line of their own that names a schema. */
function listSchemas(): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...mapSchemasToFiles()].map(([schema, file]) => [`./${CONTENT_FOLDER}/${schema}`, `${CONTENT_FOLDER}/${file}`]),
	);
}

/** The workflow that publishes the map; its only number is the program's version. */
function formatPublishWorkflow(program: Program): string {
	return `# Checks the map, builds it and publishes it on GitHub Pages. To upgrade, change the version after the @.
name: Publish
on:
  push: { branches: [main] }
  workflow_dispatch:
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: pages, cancel-in-progress: true }
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: { name: github-pages, url: "\${{ steps.pages.outputs.page_url }}" }
    steps:
      - uses: actions/checkout@v4
      - uses: ${nameProgram(program)}
      - uses: actions/deploy-pages@v4
        id: pages
`;
}

/** The workflow that looks for new entries every Monday. */
function formatSyncWorkflow({ repository, version }: Program, source: string): string {
	const action = nameProgram({ repository: `${repository ?? 'OWNER/NAME'}/.github/actions/sync`, version });
	return `# Looks for new entries in the library every Monday, and opens a pull request that lists what changed.
name: Sync
on:
  schedule: [{ cron: '17 5 * * 1' }]
  workflow_dispatch:
permissions: { contents: write, pull-requests: write }
concurrency: sync
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${action}
        with:
          from: ${JSON.stringify(source)}
          zotero-key: \${{ secrets.ZOTERO_KEY }}
`;
}
