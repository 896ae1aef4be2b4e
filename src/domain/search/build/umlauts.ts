/** Umlauts as two letters, as people type them on keyboards without umlauts: `Haegele` for `Hägele`. */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };

/** A name with its umlauts as two letters; an empty list for a name without umlauts. */
export function spellUmlauts(name: string): string[] {
	const lower = name.normalize('NFC').toLowerCase();
	const spelt = lower.replace(/[äöøüå]/g, (letter) => LETTERS[letter] ?? letter);
	return spelt === lower ? [] : [spelt];
}
