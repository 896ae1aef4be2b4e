import { escapeHtml } from '../text/mathml.ts';

export interface Move {
	/** Where the page is now, as a link of this site. */
	readonly href: string;
	/** The same with scheme and host. */
	readonly url: string;
	/** BCP 47 tag of the site's language. */
	readonly language: string;
}

/** A page that sends its visitor on, on any static host. */
export function formatRedirectPage({ href, url, language }: Move): string {
	const to = escapeHtml(href);
	return [
		`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Moved</title>`,
		`<meta http-equiv="refresh" content="0; url=${to}"><meta name="viewport" content="width=device-width">`,
		`<link rel="canonical" href="${escapeHtml(url)}"><meta name="robots" content="noindex"></head>`,
		`<body><main><h1>Moved</h1><p>This page is now at <a href="${to}">${to}</a>.</p></main></body></html>\n`,
	].join('\n');
}
