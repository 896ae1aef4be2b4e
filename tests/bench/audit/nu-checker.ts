/** The Nu HTML checker over a whole folder, where there is Java. */
import { spawnSync } from 'node:child_process';
import { fetchPackage } from '../../../src/io/fetched-package.ts';
import type { Finding } from './finding.ts';

interface Message {
	readonly url: string;
	readonly lastLine?: number;
	readonly message: string;
}

/**
 * Not of the page: the checker reads files from disk, where `'self'` is no host, and does not know `'wasm-unsafe-eval'`, which
 * the third level of the policy has added (https://www.w3.org/TR/CSP3/#wasm-integration). It guesses the language of a page
 * from all of its words, those marked as another language among them. `<input/>` is how React writes `<input>`.
 */
const IGNORED =
	/^Resource violates Content Security Policy|'wasm-unsafe-eval'|^This document appears to be written in|^Trailing slash on void elements/;

/** Undefined where there is no Java. */
export async function runNuChecker(folder: string): Promise<readonly Finding[] | undefined> {
	if (spawnSync('java', ['-version']).status !== 0) return undefined;
	const vnuJar = String((await fetchPackage('vnu-jar', '25.11.25'))('vnu-jar'));
	const { stderr, error } = spawnSync(
		'java',
		['-Xss4m', '-jar', vnuJar, '--skip-non-html', '--format', 'json', '--exit-zero-always', folder],
		{ encoding: 'utf8', maxBuffer: 1 << 30 },
	);
	if (error) throw error;
	const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
	return messages
		.filter(({ message }) => !IGNORED.test(message))
		.map(({ url, message }) => ({
			check: 'nu',
			page: url.slice(url.indexOf(folder) + folder.length + 1),
			text: message,
		}));
}
