/** The files of a library, stored in this browser when the reader asks for it, and nowhere else. */
import { BASE } from '../base-path.ts';
import type { NamedBlob } from './messages.ts';

const DATABASE = `library:${BASE}`;
const STORE = 'files';
const KEY = 'all';

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(DATABASE, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(STORE);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

async function use<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	const database = await open();
	try {
		return await new Promise((resolve, reject) => {
			const transaction = database.transaction(STORE, mode);
			const request = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error);
		});
	} finally {
		database.close();
	}
}

/** Rejects where storage is full or blocked. */
export async function rememberLibrary(files: readonly NamedBlob[]): Promise<void> {
	await use('readwrite', (store) => store.put(files, KEY));
}

/** Undefined where nothing is stored, or where the browser stores nothing for this site. */
export async function readRemembered(): Promise<readonly NamedBlob[] | undefined> {
	try {
		const stored: unknown = await use('readonly', (store) => store.get(KEY));
		return Array.isArray(stored) && stored.length > 0 && stored.every(isNamedBlob) ? stored : undefined;
	} catch {
		return undefined;
	}
}

function isNamedBlob(value: unknown): value is NamedBlob {
	return (
		typeof value === 'object' && value !== null && 'blob' in value && value.blob instanceof Blob && 'name' in value
	);
}

/** Deletes all that is stored. */
export function forgetLibrary(): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(DATABASE);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}
