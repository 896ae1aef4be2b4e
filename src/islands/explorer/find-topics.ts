/** Search among the topics of the graph. */
import { foldToAscii } from '../../domain/text/slug.ts';

export interface Findable {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly papers: readonly unknown[];
}

const fold = (text: string) => foldToAscii(text).toLowerCase();

/** Topics whose name or alias has all words of the query, names that begin with it first, then by papers. */
export function findTopics<T extends Findable>(topics: Iterable<T>, query: string, limit = 8): T[] {
	const whole = fold(query).trim();
	const words = whole.split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const ranked = [...topics].flatMap((topic) => {
		const names = [topic.name, ...topic.aliases].map(fold);
		const rank = Math.min(...names.map((name, i) => rate(name, whole, words) + (i > 0 ? 0.5 : 0)));
		return rank < 9 ? [{ topic, rank }] : [];
	});
	return ranked
		.sort(
			(a, b) => a.rank - b.rank || b.topic.papers.length - a.topic.papers.length || (a.topic.id < b.topic.id ? -1 : 1),
		)
		.slice(0, limit)
		.map(({ topic }) => topic);
}

function rate(name: string, whole: string, words: readonly string[]): number {
	if (name === whole) return 0;
	if (name.startsWith(whole)) return 1;
	if (!words.every((word) => name.includes(word))) return 9;
	return words.every((word) => name.split(/[\s-]+/).some((part) => part.startsWith(word))) ? 2 : 3;
}
