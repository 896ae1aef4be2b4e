/** The font of the page, for a picture. */
import { toDataUrl } from './data-url.ts';

/** The page's own font as data URLs: a picture loads nothing. */
export async function readFont(family: string): Promise<string> {
	const first = family.split(',')[0]?.replaceAll('"', '').trim() ?? '';
	const faces: string[] = [];
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSFontFaceRule)) continue;
			const read = (name: string) => rule.style.getPropertyValue(name);
			const path = /url\("?([^")]+\.woff2)"?\)/.exec(read('src'))?.[1];
			if (!path || read('font-family').replaceAll('"', '') !== first) continue;
			const response = await fetch(new URL(path, sheet.href ?? document.baseURI));
			if (!response.ok) continue;
			const url = await toDataUrl(await response.blob());
			const range = read('unicode-range');
			faces.push(
				`@font-face{font-family:"${first}";font-weight:200 900;src:url(${url}) format("woff2")${range && `;unicode-range:${range}`}}`,
			);
		}
	}
	return faces.join('');
}
