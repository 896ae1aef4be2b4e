/** The records of papers, fetched as they are needed. */
import { useEffect, useState } from 'react';
import { type ComparedPaper, parseComparedPaper } from '../../domain/compare/comparison.ts';
import { BASE } from '../base-path.ts';

/** `unknown` where the atlas has no such paper, `failed` where its record did not arrive. */
export type Loaded = ComparedPaper | 'unknown' | 'failed';

/** Records fetched at the same time. */
const AT_ONCE = 12;

async function load(slug: string): Promise<Loaded> {
	try {
		const response = await fetch(`${BASE}papers/${slug}.json`);
		if (response.status === 404) return 'unknown';
		return (response.ok && parseComparedPaper(await response.json())) || 'failed';
	} catch {
		return 'failed';
	}
}

export function usePapers(slugs: readonly string[]): ReadonlyMap<string, Loaded> {
	const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded>>(new Map());
	const missing = slugs.filter((slug) => !loaded.has(slug)).join(' ');
	useEffect(() => {
		if (!missing) return;
		let isCurrent = true;
		const wanted = missing.split(' ');
		void (async () => {
			for (let i = 0; isCurrent && i < wanted.length; i += AT_ONCE) {
				const batch = wanted.slice(i, i + AT_ONCE);
				const entries = await Promise.all(batch.map(async (slug) => [slug, await load(slug)] as const));
				if (isCurrent) setLoaded((before) => new Map([...before, ...entries]));
			}
		})();
		return () => {
			isCurrent = false;
		};
	}, [missing]);
	return loaded;
}
