/** Umlauts as they are typed where keyboards lack them: `Hägele` is `Haegele` too, beside `Hagele`. */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };

/** A name with its umlauts as two letters; nothing for a name without. */
export function spellUmlauts(name: string): string[] {
	const lower = name.normalize('NFC').toLowerCase();
	const spelt = lower.replace(/[äöøüå]/g, (letter) => LETTERS[letter] ?? letter);
	return spelt === lower ? [] : [spelt];
}
