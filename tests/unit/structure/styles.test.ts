import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const STYLES = resolve('src/styles');
/** The colour of a theme is handed on, and paper has colours of its own. */
const HANDED_ON = ['--c'];

test('a name of tokens.css means the same in every style sheet', () => {
	const listNames = (file: string) =>
		[...readFileSync(join(STYLES, file), 'utf8').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);
	const tokens = new Set(listNames('tokens.css').filter((name) => !HANDED_ON.includes(name)));
	const sheets = readdirSync(STYLES).filter((file) => file.endsWith('.css') && !/^(?:tokens|print)\./.test(file));
	const others = sheets.flatMap((file) => listNames(file).map((name) => ({ file, name })));
	expect(tokens.has('--edge')).toBe(true);
	expect(others.filter(({ name }) => tokens.has(name))).toEqual([]);
});

test('what moves with the scroll position is not written with the shorthand: minified, that would name the timeline, which browsers refuse', () => {
	const rules = readdirSync(STYLES)
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) => readFileSync(join(STYLES, file), 'utf8').match(/\{[^{}]*animation-timeline:[^{}]*\}/g) ?? []);
	expect(rules).not.toEqual([]);
	expect(rules.filter((rule) => /\banimation:/.test(rule))).toEqual([]);
});
