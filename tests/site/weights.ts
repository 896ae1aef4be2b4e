/** What a page weighs: compressed bytes of everything that its first view loads, as its HTML, styles and scripts name them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './built-site.ts';

export interface Weight {
	/** HTML, styles, scripts and data, without fonts; gzip, level 9. */
	readonly bytes: number;
	readonly scriptBytes: number;
	readonly fontBytes: number;
	/** Of HTML, styles and scripts. */
	readonly requests: number;
}

const packed = new Map<string, number>();

/** Compressed size of a file below `dist/`; fonts and pictures are packed already and count as they are. */
function weighFile(path: string): number {
	const known = packed.get(path);
	if (known !== undefined) return known;
	const bytes = readFileSync(join(DIST, path));
	const size = /\.(?:woff2|png|jpg)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
	packed.set(path, size);
	return size;
}

/** Weighs a page by its path below `dist/`, of a site built for the base `/`. */
export function weighPage(page: string): Weight {
	const html = readFileSync(join(DIST, page), 'utf8');
	const styles = collect(html, /<link[^>]*\srel="stylesheet"[^>]*\shref="\/([^"]*)"/g);
	const scripts = new Set([
		...collect(html, /<(?:script[^>]*\ssrc|link[^>]*\srel="modulepreload"[^>]*\shref)="\/([^"]*)"/g),
		...collect(html, /\s(?:component|renderer)-url="\/([^"]*)"/g),
	]);
	// A set that grows while it is walked: scripts import scripts.
	for (const script of scripts)
		for (const name of collect(readFileSync(join(DIST, script), 'utf8'), /(?:import|from)\s*["'`]\.\/([\w.-]+)["'`]/g))
			scripts.add(`_assets/${name}`);
	const data = collect(html, /\sdata-record="\/([^"]*)"/g).filter((path) => existsSync(join(DIST, path)));
	const letters = listLetters(html);
	const fonts = new Set(styles.flatMap((style) => listFonts(readFileSync(join(DIST, style), 'utf8'), letters)));
	const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + weighFile(path), 0);
	const scriptBytes = sum(scripts);
	return {
		bytes: weighFile(page) + sum(styles) + scriptBytes + sum(data),
		scriptBytes,
		fontBytes: sum(fonts),
		requests: 1 + styles.length + scripts.size + data.length,
	};
}

function collect(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Code points of what a page shows. */
function listLetters(html: string): ReadonlySet<number> {
	const text = html.replace(/<head>.*?<\/head>|<script.*?<\/script>|<[^>]*>/gs, '');
	return new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
}

/** The font files of a style that a browser fetches for these letters. */
function listFonts(css: string, letters: ReadonlySet<number>): string[] {
	return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
		const [, file] = /url\(["']?[^)]*?([\w.-]+\.woff2)/.exec(face) ?? [];
		const ranges = [...face.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) =>
			[from, to].map((digits) => Number.parseInt(digits, 16)),
		);
		const isNeeded =
			ranges.length === 0 ||
			[...letters].some((letter) => ranges.some(([from = 0, to = 0]) => from <= letter && letter <= to));
		return file && isNeeded ? [`_assets/${file}`] : [];
	});
}
