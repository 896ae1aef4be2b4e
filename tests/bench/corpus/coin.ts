/** Invented words: names of people, systems and data sets. */
import { makeSlug } from '../../../src/domain/text/slug.ts';
import type { Draw } from './draw.ts';

const ONSETS = 'b br c ch d dr f fl g gr h j k kh l m n p pr qu r s sh sk st t th tr v w y z zh'.split(' ');
const VOWELS = 'a a a e e e i i o o u ai ei ia ou'.split(' ');
const ENDS = ['', '', '', '', 'n', 'n', 'r', 'l', 's', 'm', 'ng', 'nd', 'sh', 'rt', 'ck'];
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'č', s: 'š', n: 'ñ' };
const PARTICLES = ['van', 'de', 'von der', 'del', 'al'];
const STEMS = ['Ada', 'Meta', 'LoRA', 'Prompt', 'Opt', 'Flow', 'Grad', 'Net', 'Former', 'Tune', 'Mix', 'Route', 'Mem'];
const INITIALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function coinWord(draw: Draw, syllables: number): string {
	const word = Array.from({ length: syllables }, () => draw.pick(ONSETS) + draw.pick(VOWELS)).join('');
	return word + draw.pick(ENDS);
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function addAccent(draw: Draw, word: string): string {
	const places = [...word.slice(1)].flatMap((letter, i) => (ACCENTS[letter] ? [i + 1] : []));
	if (places.length === 0) return word;
	const at = draw.pick(places);
	return word.slice(0, at) + ACCENTS[word.charAt(at)] + word.slice(at + 1);
}

export function coinPerson(draw: Draw): string {
	const family = capitalize(coinWord(draw, draw.count(1, 3)));
	const given = capitalize(coinWord(draw, draw.count(1, 2)));
	return [
		draw.isHit(0.06) ? `${given}-${capitalize(coinWord(draw, 1))}` : draw.isHit(0.06) ? addAccent(draw, given) : given,
		...(draw.isHit(0.12) ? [`${draw.pick([...INITIALS])}.`] : []),
		...(draw.isHit(0.03) ? [draw.pick(PARTICLES)] : []),
		draw.isHit(0.08) ? addAccent(draw, family) : family,
	].join(' ');
}

/** A system or data set: `KRELT`, `TrouvaNet`, `AdaSkimo`, `Vandou-12`. */
export function coinSystem(draw: Draw): string {
	const word = coinWord(draw, draw.count(1, 2));
	if (draw.isHit(0.35)) return word.toUpperCase() + draw.pick([...INITIALS]);
	if (draw.isHit(0.2)) return `${capitalize(word)}-${draw.count(2, 99)}`;
	const stem = draw.pick(STEMS);
	return draw.isHit(0.5) ? stem + capitalize(word) : capitalize(word) + stem;
}

/** Calls `coin` until it gives a name whose slug is new to `taken`, and adds that. */
export function coinNew(coin: () => string, taken: Set<string>): string {
	for (;;) {
		const name = coin();
		const slug = makeSlug(name);
		if (taken.has(slug)) continue;
		taken.add(slug);
		return name;
	}
}
