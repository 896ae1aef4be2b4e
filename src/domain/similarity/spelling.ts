const WORD = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
/** A capital that no sentence asks for: “RLHF”, “LoRA”, “Q-learning”. */
const OWN_CAPITAL = /.\p{Lu}|^\p{Lu}(?:-|$)/u;
const INSIDE_SENTENCE = /[\p{L}\p{N},;:”’)] $/u;

/** Languages whose nouns all have capitals: German, Luxembourgish, Low and Swiss German. */
const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)(?:-|$)/i;

/**
 * How a word is written in the middle of a sentence, learnt from running text: “adam” as “Adam”, “rlhf” as “RLHF”, “Step” as
 * “step”. Without evidence a word is put in lower case, unless it has a capital of its own or the language, a BCP 47 tag, gives nouns
 * capitals: there it stays as it is.
 */
export function makeSpelling(texts: readonly string[], language: string): (word: string) => string {
	const keepsCapitals = CAPITAL_NOUNS.test(language);
	const seen = new Map<string, Map<string, number>>();
	for (const text of texts) {
		for (const match of text.matchAll(WORD)) {
			const [word] = match;
			const inside = INSIDE_SENTENCE.test(text.slice(Math.max(0, match.index - 2), match.index));
			if (!inside && !OWN_CAPITAL.test(word)) continue;
			const key = word.toLowerCase();
			const forms = seen.get(key) ?? new Map<string, number>();
			seen.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
		}
	}
	return (word) => {
		const forms = [...(seen.get(word.toLowerCase()) ?? [])].sort(([s, m], [t, n]) => n - m || (s < t ? 1 : -1));
		return forms[0]?.[0] ?? (keepsCapitals || OWN_CAPITAL.test(word) ? word : word.toLowerCase());
	};
}

/** A heading as written inside a sentence: its first word in that word's usual spelling. */
export function lowerFirst(heading: string, spell: (word: string) => string): string {
	return heading.replace(/^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/u, spell);
}
