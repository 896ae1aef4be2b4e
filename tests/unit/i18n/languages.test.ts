import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseInterface, findTables, getDirection, LANGUAGES, listConditions } from '../../../src/i18n/languages.ts';

describe('languages', () => {
	test('those listed are those that have tables', () => {
		const folders = readdirSync('src/i18n', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(Object.keys(LANGUAGES).sort()).toEqual(folders.map(({ name }) => name).sort());
	});

	test('a variant of a language has its tables, another script has none', () => {
		expect(findTables('en-US')).toBe('en');
		expect(findTables('en-Shaw')).toBeUndefined();
		expect(findTables('tlh')).toBeUndefined();
	});

	test('a map in a language without tables has an English interface', () => {
		expect(chooseInterface('tlh')).toBe('en');
		expect(listConditions('en')).toEqual([]);
	});

	test.each(['ar', 'fa', 'he', 'ur', 'ckb', 'az-Arab'])('%s is written from right to left', (tag) =>
		expect(getDirection(tag)).toBe('rtl'),
	);

	test.each(['en', 'fr', 'zh', 'ku', 'az', 'not a tag'])('%s is written from left to right', (tag) =>
		expect(getDirection(tag)).toBe('ltr'),
	);
});
