import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/domain/corpus/parse-document.ts';
import { listContentSchemas } from '../../../src/domain/records/json-schema.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

const read = (path: string) => readFileSync(join(CONTENT, path), 'utf8');

/** What an editor would check a file against. */
function makeChecker(name: string) {
	const file = listContentSchemas().find(({ path }) => path === `.schemas/${name}.json`);
	const schema: unknown = JSON.parse(file?.text ?? '');
	return new Ajv({ strict: false }).compile(Object(schema));
}

test.each(listContentSchemas().map(({ path, text }) => [path, text]))(
	'content/%s is what the content model says (npm run schemas writes it)',
	(path, text) => {
		expect(read(path)).toBe(text);
	},
);

describe('the content passes its own schemas', () => {
	test.each(['site', 'topics', 'authors', 'permalinks', 'layout'])('%s.yaml', (name) => {
		const check = makeChecker(name);
		check(parse(read(`${name}.yaml`)));
		expect(check.errors).toBeNull();
	});

	test.each([
		['paper', 'papers'],
		['theme', 'themes'],
	])('the front matter of each %s', (name, folder) => {
		const check = makeChecker(name);
		for (const file of readdirSync(join(CONTENT, folder))) {
			check(parse(splitFrontMatter({ path: file, text: read(`${folder}/${file}`) })?.matter.text ?? ''));
			expect(check.errors, file).toBeNull();
		}
	});
});

test.each([
	['site', { title: 'A map' }, "must have required property 'tagline'"],
	['paper', { title: 'A paper', kind: 'No Slug' }, "must have required property 'themes'"],
	['permalinks', { '/a/': 'gone' }, 'must be equal to constant'],
])('a fault in %s is found', (name, value, message) => {
	const check = makeChecker(name);
	check(value);
	expect(check.errors?.map((error) => error.message)).toContain(message);
});

test('every field of a paper says what it is for', () => {
	const paper = listContentSchemas().find(({ path }) => path === '.schemas/paper.json');
	const { properties }: { properties: Record<string, { description?: string }> } = JSON.parse(paper?.text ?? '');
	const silent = Object.entries(properties).filter(([, property]) => !property.description);
	expect(silent.map(([name]) => name)).toEqual([]);
});
