/** Offline reading. */
import { format } from './language.ts';

export const words = {
	title: 'Offline reading',
	description: 'Which pages are available offline in this browser.',
	lede: 'Pages that you have visited or starred can be read offline. If a link brings you here while you are offline, the page it leads to is not stored in this browser.',
	all: 'Store everything',
	allLede: 'Every page, the graph and search, for reading offline.',
	store: 'Store the whole site',
	storeSize: (megabytes: number) => `Store the whole site (${format.number(megabytes)} MB)`,
	storing: (stored: number, total: number) => `${format.number(stored)} of ${format.number(total)} files stored`,
	stored: 'The whole site is stored and can be read offline.',
	failed: (failed: number, total: number) =>
		`${format.number(failed)} of ${format.number(total)} files could not be stored. Try again.`,
	noList: 'The list of files could not be loaded. Try again.',
	pages: 'Stored pages',
};
