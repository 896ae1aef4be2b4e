/** Tables of words that say works where they say papers, for maps that hold works. */
import { parseSync, Visitor } from 'vite';
import { nameWorks } from '../i18n/holdings.ts';
import { type InterfaceLanguage, LANGUAGES } from '../i18n/languages.ts';

const TABLE = /\/src\/i18n\/(\w+)\/(?!language\.ts|automatic\.ts)[\w-]+\.ts$/;

/** The source of a module, with works for papers in its texts where it is a table of words; undefined for any other module. */
export function renamePapers(address: string, source: string): string | undefined {
	const language = TABLE.exec(address)?.[1];
	if (!language || !Object.hasOwn(LANGUAGES, language)) return undefined;
	const texts: { readonly start: number; readonly end: number }[] = [];
	const see = ({ value, start, end }: { readonly value: unknown; readonly start: number; readonly end: number }) => {
		if (!String(value).endsWith('.ts')) texts.push({ start, end });
	};
	new Visitor({ Literal: see, TemplateElement: see }).visit(parseSync(address, source).program);
	const rename = (text: string) => nameWorks(language as InterfaceLanguage, text);
	return texts
		.sort((a, b) => b.start - a.start)
		.reduce((code, { start, end }) => code.slice(0, start) + rename(code.slice(start, end)) + code.slice(end), source);
}
