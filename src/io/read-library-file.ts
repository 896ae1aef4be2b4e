import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeLibrary } from '../domain/import/readers/decode-library.ts';
import type { LibraryFile } from '../domain/import/readers/raw-record.ts';
import { isLibraryAddress } from '../domain/sync/library-address.ts';
import { MOST_BYTES, readAnswer } from './read-answer.ts';

const LONGEST_WAIT_MS = 60_000;

/** Reads a library whatever its encoding: a file, an https address, or `-` for what is piped in. Throws when it cannot be read. */
export async function readLibraryFile(source: string): Promise<LibraryFile> {
	const name = source === '-' ? 'standard input' : source;
	return { name, ...decodeLibrary(await readBytes(source), name) };
}

function readBytes(source: string): Promise<Uint8Array> {
	if (source === '-') return buffer(process.stdin);
	return isAddress(source) ? download(source) : readFile(source);
}

/** True for what begins like an address of the web, and is no path. */
function isAddress(source: string): boolean {
	return /^https?:\/\//i.test(source);
}

async function download(address: string): Promise<Uint8Array> {
	if (!isLibraryAddress(address)) throw new Error('only https addresses are read: write https://');
	const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
	if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
	const bytes = await readAnswer(response);
	if (!bytes) throw new Error(`it is larger than ${MOST_BYTES / 1e6} MB, the most that is read`);
	return bytes;
}
