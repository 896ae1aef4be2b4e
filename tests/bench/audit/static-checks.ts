/** What can be said of pages from their bytes alone. */
import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { listExcesses, listMedianExcesses } from '../../site/budgets.ts';
import { listFiles, readText } from '../../site/built-site.ts';
import { listBrokenLinks } from '../../site/links.ts';
import { type Weight, weighPage } from '../../site/weights.ts';
import type { AuditedPage, Finding } from './finding.ts';

export async function validateHtml(pages: readonly AuditedPage[]): Promise<readonly Finding[]> {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: {
			// A title may be as long as a paper's is.
			'long-title': 'off',
			// React writes `<input/>`.
			'void-style': 'off',
			// The hits of a field that completes a topic are no select.
			'prefer-native-element': ['error', { exclude: ['listbox'] }],
		},
	});
	const findings: Finding[] = [];
	for (const { path, html } of pages) {
		const { results } = await validator.validateString(html, path);
		for (const { message, ruleId } of results.flatMap((result) => result.messages))
			findings.push({ check: 'validate', page: path, text: `${ruleId}: ${message}` });
	}
	return findings;
}

export function checkLinks(folder: string, base: string): readonly Finding[] {
	return listBrokenLinks(folder, base).map((broken) => {
		const [page = '', target = ''] = broken.split(': ');
		return { check: 'links', page, text: `leads nowhere: ${target}` };
	});
}

export function checkWeights(pages: readonly AuditedPage[]): {
	readonly weights: ReadonlyMap<string, Weight>;
	readonly findings: readonly Finding[];
} {
	const weights = new Map(pages.map(({ path }) => [path, weighPage(path)]));
	const findings = pages.flatMap(({ path, kind }) => {
		const weight = weights.get(path);
		return (weight ? listExcesses(kind, weight) : []).map((text) => ({ check: 'weight', page: path, text }));
	});
	const medians = [...Map.groupBy(pages, ({ kind }) => kind)].flatMap(([kind, own]) => {
		const texts = listMedianExcesses(
			kind,
			own.flatMap(({ path }) => weights.get(path) ?? []),
		);
		return texts.map((text) => ({ check: 'weight', page: `${kind}s`, text }));
	});
	return { weights, findings: [...findings, ...medians] };
}

/** Policy, inline code and style, requests to other hosts, and links out that leave a handle behind. */
export function checkSafety(pages: readonly AuditedPage[]): readonly Finding[] {
	return pages.flatMap(({ path, kind, html }) => {
		const tags = html.match(/<[a-z][^>]*>/g) ?? [];
		const texts = tags.flatMap((tag) => {
			const found = [];
			if (/\sstyle="/.test(tag)) found.push('has inline style');
			if (/\son\w+="/.test(tag)) found.push('has an inline handler');
			if (
				/^<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*\s(?:src|href)="(?:https?:)?\/\//.test(tag)
			)
				found.push('loads from another host');
			if (/^<a\s[^>]*href="https?:/.test(tag) && !/\srel="[^"]*\bnoopener\b/.test(tag))
				found.push('links out without noopener');
			return found.map((text) => `${text}: ${tag.slice(0, 120)}`);
		});
		if (kind !== 'redirect' && !html.includes('http-equiv="Content-Security-Policy"'))
			texts.push('has no content policy');
		return [...texts, ...listUnlisted(html)].map((text) => ({ check: 'safety', page: path, text }));
	});
}

const INLINE = /<(script|style)(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/\1>/g;

/** Inline scripts and styles whose digests the page's policy does not list. */
function listUnlisted(html: string): readonly string[] {
	return [...html.matchAll(INLINE)].flatMap(([, name, code = '']) => {
		const digest = createHash('sha256').update(code).digest('base64');
		return html.includes(`'sha256-${digest}'`) ? [] : [`has an inline ${name} that its policy does not list`];
	});
}

/** Feeds, sitemaps, graphs and data are what their names say. */
export function checkMachineFiles(): readonly Finding[] {
	const xml = new XMLParser();
	return listFiles().flatMap((path) => {
		try {
			if (/\.(?:xml|svg|gexf|graphml)$/.test(path)) xml.parse(readText(path), true);
			else if (/\.json$/.test(path)) JSON.parse(readText(path));
			return [];
		} catch (error) {
			return [{ check: 'files', page: path, text: String(error) }];
		}
	});
}
