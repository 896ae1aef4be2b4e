import { afterEach, expect, test, vi } from 'vitest';
import { words } from '#words/set';
import { saveSet } from '../../../../src/islands/set/set-commands.ts';

const SLUGS = Array.from({ length: 100 }, (_, i) => `paper-${i}`);
const MISSING = 'paper-9';

afterEach(() => vi.unstubAllGlobals());

test('an export ends at the first paper that cannot be fetched, and its message stays', async () => {
	const asked: string[] = [];
	const said: string[] = [];
	const open = new Set<string>();
	/** Answers in a later turn of the event loop, or rejects as soon as it is aborted. */
	const answer = (url: string, { signal }: RequestInit = {}) =>
		new Promise<Response>((resolve, reject) => {
			const slug = url.replace(/^.*\/|\.bib$/g, '');
			asked.push(slug);
			open.add(slug);
			const end = () => {
				open.delete(slug);
				resolve(slug === MISSING ? new Response('', { status: 404 }) : new Response(`@misc{${slug}}`));
			};
			const later = setImmediate(end);
			signal?.addEventListener('abort', () => {
				open.delete(slug);
				clearImmediate(later);
				reject(signal.reason);
			});
		});
	vi.stubGlobal('fetch', answer);
	const button = { disabled: false };
	await saveSet(
		button as HTMLButtonElement,
		'bib',
		async () => SLUGS,
		(text) => said.push(text),
	);
	expect([...open]).toEqual([]);
	expect(said.at(-1)).toBe(words.exportFailed(words.notFetched(MISSING, 404)));
	expect(said).not.toContain(words.exporting(99, 100));
	expect(asked).toContain(MISSING);
	expect(asked).not.toContain('paper-30');
	expect(button.disabled).toBe(false);
});
