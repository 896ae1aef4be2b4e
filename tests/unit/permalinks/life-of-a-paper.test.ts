/** What the registry says when a paper of the small content is taken away, renamed, or comes back. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { appendToRegistry } from '../../../src/domain/permalinks/registry.ts';
import { readContent } from '../../../src/io/read-content.ts';

const REGISTRY = 'permalinks.yaml';
const OLD = '/papers/replay-again/';
const { content } = loadContent(await readContent('tests/fixtures/small'));
const recorded = appendToRegistry('', content?.pages ?? []);
const shipped = put(await readContent('tests/fixtures/small'), REGISTRY, recorded);

function put(files: readonly ContentFile[], path: string, text: string): ContentFile[] {
	return [...files.filter((file) => file.path !== path), { path, text }];
}

/** The paper under another slug, its theme led after it; the registry as it was. */
function rename(files: readonly ContentFile[], aliases: string): ContentFile[] {
	return files.map(({ path, text }) => {
		if (path === REGISTRY) return { path, text };
		if (path !== 'papers/replay-again.md') return { path, text: text.replaceAll('replay-again', 'replays-again') };
		return { path: 'papers/replays-again.md', text: text.replace('\n---\n', `${aliases}\n---\n`) };
	});
}

const tell = (files: readonly ContentFile[]) =>
	loadContent(files).problems.map(({ file, line, message, fix }) => `${file}:${line} ${message} -> ${fix}`);

describe('a content whose every page is recorded', () => {
	test('loads', () => {
		expect(tell(shipped)).toEqual([]);
		expect(recorded).toContain(`${OLD}: page\n`);
	});

	test('refuses to lose a renamed paper and names the new address', () => {
		const line = recorded.split('\n').indexOf(`${OLD}: page`) + 1;
		expect(tell(rename(shipped, ''))).toContainEqual(
			expect.stringContaining(
				`${REGISTRY}:${line} ${OLD} was public and would vanish -> if it is /papers/replays-again/ now, send visitors there ("${OLD}: { to: /papers/replays-again/ }")`,
			),
		);
	});

	test('accepts a renamed paper that keeps its old slug as an alias', () => {
		expect(tell(rename(shipped, '\naliases: [replay-again]'))).toEqual([]);
	});

	test.each([
		['a redirect', '{ to: /papers/replays-again/ }'],
		['a tombstone', '{ gone: The paper was merged with another., date: 2026-01-31 }'],
	])('accepts %s in place of the lost page', (_, fate) => {
		const registry = recorded.replace(`${OLD}: page`, `${OLD}: ${fate}`);
		expect(tell(put(rename(shipped, ''), REGISTRY, registry))).toEqual([]);
	});

	test('asks for the tombstone back when the paper comes again', () => {
		const registry = recorded.replace(`${OLD}: page`, `${OLD}: { gone: Retracted., date: 2026-01-31 }`);
		expect(tell(put(shipped, REGISTRY, registry))).toEqual([
			expect.stringContaining(
				`there is a page at ${OLD}, but permalinks.yaml says that it moved or was removed -> write "${OLD}: page"`,
			),
		]);
	});

	test('refuses the same path twice', () => {
		expect(tell(put(shipped, REGISTRY, `${recorded}${OLD}: page\n`)).join()).toMatch(/given twice/);
	});
});
