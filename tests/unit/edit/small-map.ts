import { loadContent } from '../../../src/atlas/load-content.ts';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import type { Edit } from '../../../src/domain/edit/edit.ts';
import { redirectLost } from '../../../src/domain/edit/redirects.ts';
import { buildGraph } from '../../../src/domain/map/build-graph.ts';
import { listPages, listRedirects } from '../../../src/domain/permalinks/paths.ts';
import { appendToRegistry, listUnrecorded } from '../../../src/domain/permalinks/registry.ts';
import { readContent } from '../../../src/io/read-content.ts';

/** What the published map has besides its fixture: an essay that links to topics, papers and a theme, and a topic without one. */
const ADDED: Readonly<Record<string, string>> = {
	'themes/remembering.md':
		'\nSee [low-rank *adaptation*](../topics.yaml#low-rank-adaptation), [replay [1]](../papers/replay-again.md) or [small updates](../themes/small-updates.md).\n',
	'site.yaml': 'topicGroups: [{ id: uses, name: Uses, definition: What it is done for. }]\n',
	'topics.yaml':
		'- slug: robots\n  name: Robots\n  definition: Machines that move.\n  group: uses\n  parents: [continual-learning]\n  excludes: [prompt-tuning]\n',
};

/** The small map as published: every page stands in its registry. */
export async function readPublishedMap(): Promise<readonly ContentFile[]> {
	const files = (await readContent('tests/fixtures/small')).map(({ path, text }) => ({
		path,
		text: text + (ADDED[path] ?? ''),
	}));
	const { content } = loadContent(files);
	if (!content) throw new Error('the fixture has problems');
	const fresh = listUnrecorded(content.corpus.permalinks, content.pages);
	return files.map((file) =>
		file.path === 'permalinks.yaml' ? { ...file, text: appendToRegistry(file.text, fresh) } : file,
	);
}

/** A map after an edit: its files with their redirects, and what the check finds. */
export function finish(files: readonly ContentFile[], { files: edited, moved }: Edit) {
	const before = loadContent(files).content;
	const { corpus, problems } = buildCorpus(edited);
	if (!before || !corpus) return { texts: new Map<string, string>(), problems };
	const pages = listPages(corpus, buildGraph(corpus));
	const redirects = listRedirects(before.corpus);
	const whole = edited.map((file) =>
		file.path === 'permalinks.yaml'
			? {
					...file,
					text: redirectLost(file.text, before.corpus.permalinks, { pages, redirects, moved, today: '2026-12-01' }),
				}
			: file,
	);
	return { texts: new Map(whole.map(({ path, text }) => [path, text])), problems: loadContent(whole).problems };
}
