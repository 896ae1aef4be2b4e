import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	readonly license?: string;
	readonly dev?: boolean;
	/** Of a package that holds a program for one kind of processor. */
	readonly cpu?: readonly string[];
}

const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Licences under which a site made with this program may be published without further conditions on its source. */
const PERMISSIVE = new Set([
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Python-2.0',
	'Unlicense',
]);
/** Programs that a build runs and no page contains; their conditions are on changed copies of themselves. */
const RUN_AT_BUILD = /^(?:lightningcss|@img\/sharp)/;
/** The lockfile does not say; its LICENSE file does. */
const UNSTATED: Readonly<Record<string, string>> = { i: 'MIT' };

test('every package that is installed for a build has a licence that lets its pages be published', () => {
	const refused = Object.entries(packages).flatMap(([path, { license, dev, cpu }]) => {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const stated = license ?? UNSTATED[name] ?? '';
		// The lockfile leaves out the licence of a program that was not installed here; that of this system's copy is the same.
		const isCopy = stated === '' && cpu !== undefined;
		const isFine = stated.split(' AND ').every((one) => PERMISSIVE.has(one)) || RUN_AT_BUILD.test(name);
		return path === '' || dev || isCopy || isFine ? [] : [`${name}: ${stated || 'not stated'}`];
	});
	expect(refused).toEqual([]);
});
