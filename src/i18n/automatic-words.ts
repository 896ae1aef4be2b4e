/** The words that an import writes into content, of every language: they follow the language of the map, not of this process. */
import { words as ar } from './ar/automatic.ts';
import { words as de } from './de/automatic.ts';
import { words as en } from './en/automatic.ts';
import { words as es } from './es/automatic.ts';
import { words as fr } from './fr/automatic.ts';
import { chooseInterface, type InterfaceLanguage } from './languages.ts';
import { words as zh } from './zh/automatic.ts';

export type AutomaticWords = typeof en;

const WORDS: Readonly<Record<InterfaceLanguage, AutomaticWords>> = { ar, de, en, es, fr, zh };

/** Those of the language with this BCP 47 tag; English where it has no tables. */
export function getAutomaticWords(tag: string): AutomaticWords {
	return WORDS[chooseInterface(tag)];
}

/** Those of all languages: a map may have been begun in another. */
export function listAutomaticWords(): readonly AutomaticWords[] {
	return Object.values(WORDS);
}
