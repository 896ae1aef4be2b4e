/** The font of the page, for a picture. */
import { toDataUrl } from './data-url.ts';

/** The page's own font as a data URL: a picture loads nothing. */
export async function readFont(family: string): Promise<string> {
	const first = family.split(',')[0]?.replaceAll('"', '').trim() ?? '';
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (
				!(rule instanceof CSSFontFaceRule) ||
				rule.style.getPropertyValue('font-family').replaceAll('"', '') !== first
			)
				continue;
			const path = /url\("?([^")]+\.woff2)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
			if (!path) continue;
			const response = await fetch(new URL(path, sheet.href ?? document.baseURI));
			if (!response.ok) continue;
			const url = await toDataUrl(await response.blob());
			return `@font-face{font-family:"${first}";font-weight:200 900;src:url(${url}) format("woff2")}`;
		}
	}
	return '';
}
