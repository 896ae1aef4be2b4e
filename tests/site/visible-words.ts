/** What a reader sees or hears of a page, each text with the language that it is marked with. */
import { decodeHTML } from 'entities';

export interface VisibleText {
	readonly text: string;
	/** The nearest `lang` around it. */
	readonly lang: string;
	/** `text`, or the attribute it stands in. */
	readonly place: string;
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+)/g;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Code is the same in every language. */
const SILENT = new Set(['script', 'style', 'template', 'code', 'pre', 'kbd', 'math']);
/** What no one reads as text: data for reference managers, and drawn labels that another text stands for. */
const UNSPOKEN = /\sclass="Z3988"|\saria-hidden="true"/;
const SPOKEN = /\s(aria-label|aria-description|title|placeholder|alt|label)="([^"]*)"/g;

/** Every text of a page and every attribute that is read out or shown, in the order of the page. */
export function listVisibleTexts(html: string): VisibleText[] {
	const found: VisibleText[] = [];
	const open: { readonly name: string; readonly lang: string; readonly isSilent: boolean }[] = [];
	for (const [, slash, name, attributes = '', text] of html.matchAll(TAG)) {
		const around = open.at(-1) ?? { lang: '', isSilent: false };
		if (text !== undefined) {
			if (!around.isSilent && text.trim()) found.push({ text: decodeHTML(text), lang: around.lang, place: 'text' });
			continue;
		}
		if (name === undefined) continue;
		if (slash) {
			const index = open.findLastIndex((element) => element.name === name);
			if (index >= 0) open.length = index;
			continue;
		}
		const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? around.lang;
		const isSilent = around.isSilent || SILENT.has(name) || UNSPOKEN.test(attributes);
		for (const [, place = '', value = ''] of isSilent ? [] : attributes.matchAll(SPOKEN))
			if (value.trim()) found.push({ text: decodeHTML(value), lang, place });
		if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, lang, isSilent });
	}
	return found;
}
