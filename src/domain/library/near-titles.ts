/** Titles that people spell in other ways: joined or hyphenated words, slips of the keys, left-out subtitles. */

import type { NameField } from '../corpus/schema.ts';
import { makeFamilyKey, makeTitleKey } from '../import/clean/title-key.ts';
import { foldWord } from '../import/topics/fold-phrase.ts';

/** What a spelling is compared by. */
interface SpeltTitle {
	/** Letters and digits alone. */
	readonly letters: string;
	/** The part before a colon or dash; empty where there is none. */
	readonly head: string;
	/** Words with a digit: `Llama 2` is not `Llama 3`. */
	readonly numbers: string;
	readonly grams: ReadonlyMap<string, number>;
	readonly families: ReadonlySet<string>;
	readonly year: number | undefined;
}

export interface TitledWork {
	readonly title: string;
	readonly authors?: readonly NameField[];
	readonly year?: number;
}

const GRAM = 3;
/** Share of their trigrams (Dice) that two spellings of one title have in common; authors must agree besides. */
const ALIKE = 0.72;
/** The same where one has more letters than slips of the keys account for: `A commentary on …` is another work. */
const LONGER_ALIKE = 0.9;
const SLIPS = 4;
/** A shorter title alone is that of many works. */
const SHORTEST_HEAD = 6;
const YEARS_APART = 4;
/** Works that share this many of the rarest trigrams are compared. */
const RAREST = 8;

/** Finds the works of which a title is another spelling: authors must agree, and years not lie far apart. */
export class NearTitleIndex<T> {
	readonly #works: { readonly spelt: SpeltTitle; readonly item: T }[] = [];
	readonly #byGram = new Map<string, number[]>();

	add(work: TitledWork, item: T): void {
		const spelt = spellTitle(work);
		for (const gram of spelt.grams.keys()) {
			const list = this.#byGram.get(gram);
			if (list) list.push(this.#works.length);
			else this.#byGram.set(gram, [this.#works.length]);
		}
		this.#works.push({ spelt, item });
	}

	/** The most alike; undefined where none is, or where two are equally so. */
	find(work: TitledWork): T | undefined {
		const spelt = spellTitle(work);
		const scored = this.#listCandidates(spelt)
			.flatMap((place) => {
				const other = this.#works[place];
				const score = other ? measureLikeness(spelt, other.spelt) : 0;
				return other && score > 0 ? [{ item: other.item, score }] : [];
			})
			.sort((a, b) => b.score - a.score);
		const [first, second] = scored;
		return first && first.score > (second?.score ?? 0) ? first.item : undefined;
	}

	/** Places of the works that hold any of the rarest trigrams. */
	#listCandidates({ grams }: SpeltTitle): number[] {
		const lists = [...grams.keys()].flatMap((gram) => {
			const list = this.#byGram.get(gram);
			return list ? [list] : [];
		});
		return [
			...new Set(
				lists
					.sort((a, b) => a.length - b.length)
					.slice(0, RAREST)
					.flat(),
			),
		];
	}
}

function spellTitle({ title, authors = [], year }: TitledWork): SpeltTitle {
	const words = makeTitleKey(title).split(' ').map(foldWord);
	const letters = words.join('');
	const [head = ''] = title.split(/\s*(?::|\s[-–—])\s+|\?\s+/);
	return {
		letters,
		head: head === title ? '' : makeTitleKey(head).split(' ').map(foldWord).join(''),
		numbers: words
			.filter((word) => /\d/.test(word))
			.sort()
			.join(' '),
		grams: countGrams(letters),
		families: new Set(authors.map(makeFamilyKey)),
		year,
	};
}

function countGrams(letters: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (let i = 0; i + GRAM <= letters.length; i++) {
		const gram = letters.slice(i, i + GRAM);
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

/** 0 where anything speaks against it; 1 for the same letters, or for a title without its subtitle. */
function measureLikeness(a: SpeltTitle, b: SpeltTitle): number {
	const gap = a.year !== undefined && b.year !== undefined ? Math.abs(a.year - b.year) : 0;
	if (gap > YEARS_APART || !agree(a, b)) return 0;
	const [short, long] = a.letters.length < b.letters.length ? [a, b] : [b, a];
	if (short.letters === long.letters) return 1;
	if (a.numbers !== b.numbers) return 0;
	return short.letters === long.head && short.letters.length >= SHORTEST_HEAD ? 1 : measureDice(a, b);
}

/** Half of the shorter list of authors or more; works without authors never agree. */
function agree(a: SpeltTitle, b: SpeltTitle): boolean {
	const [few, many] = a.families.size < b.families.size ? [a.families, b.families] : [b.families, a.families];
	const shared = [...few].filter((family) => many.has(family)).length;
	return shared > 0 && shared >= few.size / 2;
}

function measureDice(a: SpeltTitle, b: SpeltTitle): number {
	let shared = 0;
	for (const [gram, count] of a.grams) shared += Math.min(count, b.grams.get(gram) ?? 0);
	const size = (spelt: SpeltTitle) => Math.max(0, spelt.letters.length - GRAM + 1);
	const dice = (2 * shared) / Math.max(1, size(a) + size(b));
	const isLonger = Math.abs(a.letters.length - b.letters.length) > SLIPS;
	return dice >= (isLonger ? LONGER_ALIKE : ALIKE) ? dice : 0;
}
