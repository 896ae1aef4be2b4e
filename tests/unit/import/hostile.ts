/** What must never be in imported content, and how to look for it. */
import { expect } from 'vitest';
import type { ImportedEntry } from '../../../src/domain/import/clean/clean-record.ts';
import { renderTex } from '../../../src/domain/text/mathml.ts';
import { findTexFault } from '../../../src/domain/text/tex.ts';
import { ARXIV_ID, DOI, parseSafeUrl } from '../../../src/domain/text/url.ts';

/** Elements and attributes that run, load, style or frame, in HTML as it would be sent. */
const DANGEROUS =
	/<\/?(?:script|style|iframe|object|embed|svg|img|link|meta|base|form|a)\b|<[^>]*\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

export function expectHarmlessHtml(html: string): void {
	expect(html).not.toMatch(DANGEROUS);
}

/** Each field is what the content schema takes, and shows as text and mathematics alone. */
export function expectHarmless({ metadata, keywords }: ImportedEntry): void {
	for (const text of [metadata.title, metadata.abstract ?? '']) {
		expect(findTexFault(text)).toBeUndefined();
		expectHarmlessHtml(renderTex(text));
	}
	for (const text of [...listTexts(metadata), ...keywords]) {
		expect(text).not.toMatch(INVISIBLE);
		expect(text).not.toMatch(/<\/?(?:script|style|iframe|svg|img)[\s/>]/i);
	}
	for (const url of [metadata.url, metadata.code]) if (url !== undefined) expect(parseSafeUrl(url)).toMatch(/^https?:/);
	if (metadata.arxiv !== undefined) expect(metadata.arxiv).toMatch(ARXIV_ID);
	if (metadata.doi !== undefined) expect(metadata.doi).toMatch(DOI);
}

/** Every text in a value: names in parts and publications too. */
function listTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
