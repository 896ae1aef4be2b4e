import { words } from '#words/moved';
import { getDirection } from '../../i18n/languages.ts';
import { splitSlots } from '../../i18n/slots.ts';
import { escapeMarkup } from '../text/markup.ts';

export interface Move {
	/** Where the page is now, as a link of this site. */
	readonly href: string;
	/** The same with scheme and host. */
	readonly url: string;
	/** BCP 47 tag of the interface. */
	readonly language: string;
}

/** A page that redirects its visitor, on any static host. */
export function formatRedirectPage({ href, url, language }: Move): string {
	const to = escapeMarkup(href);
	const title = escapeMarkup(words.title);
	const text = splitSlots(words.text).map((piece) =>
		piece.slot ? `<a href="${to}">${to}</a>` : escapeMarkup(piece.text),
	);
	const direction = getDirection(language) === 'rtl' ? ' dir="rtl"' : '';
	return [
		`<!DOCTYPE html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${title}</title>`,
		`<meta http-equiv="refresh" content="0; url=${to}"><meta name="viewport" content="width=device-width">`,
		`<link rel="canonical" href="${escapeMarkup(url)}"><meta name="robots" content="noindex"></head>`,
		`<body><main><h1>${title}</h1><p>${text.join('')}</p></main></body></html>\n`,
	].join('\n');
}
