/** `npm run links`: checks every link to another site and keeps what it found in the content's `links.yaml`. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadContent } from '../atlas/load-content.ts';
import { isDead, isFromHost, type LinkRecord, listDue, updateRecord } from '../domain/links/link-record.ts';
import { formatLinksFile } from '../domain/links/links-file.ts';
import { listOutgoingLinks } from '../domain/links/outgoing-links.ts';
import { count } from '../domain/text/count.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { checkLink, type LinkClient } from '../io/links/check-link.ts';
import { checkLinks } from '../io/links/check-links.ts';
import { ARCHIVE, findArchivedCopies } from '../io/links/find-archived-copies.ts';
import { readContent } from '../io/read-content.ts';
import { replaceFile } from '../io/write-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand, UsageError } from './command.ts';
import { getToday } from './today.ts';

/** Answers after which the file is written again. */
const SAVE_EVERY = 50;

const USAGE = 'npm run links -- [--content DIR] [--days 30] [--at-most 5000] [--pause 1000] [--archive ADDRESS]';

await runCommand(async () => {
	const { values } = readArguments({
		usage: USAGE,
		options: {
			...CONTENT_OPTION,
			days: { type: 'string', default: '30' },
			'at-most': { type: 'string', default: '5000' },
			pause: { type: 'string', default: '1000' },
			archive: { type: 'string', default: ARCHIVE },
		},
	});
	const [days, atMost, pauseMs] = [values.days, values['at-most'], values.pause].map(readWhole) as [
		number,
		number,
		number,
	];
	const { content: folder } = getMapFolders(values.content);
	const { content, problems } = loadContent(await readContent(folder));
	if (!content) return printProblems(problems, folder);
	const places = listOutgoingLinks(content.corpus);
	const records = new Map<string, LinkRecord>(
		[...places.keys()].map((url) => [url, content.corpus.links[url] ?? {}] as const),
	);
	const today = getToday();
	const due = listDue(records, today, days).slice(0, atMost);
	const client: LinkClient = { fetch, wait: (ms) => setTimeout(ms), timeoutMs: 20_000, pauseMs };
	let refused = 0;
	let checked = 0;
	let isOnline = due.length === 0;
	const save = async () => {
		// As long as no host has answered, it may be this machine that has no connection.
		if (isOnline) await replaceFile(join(folder, 'links.yaml'), formatLinksFile(records));
	};
	await checkLinks(due, {
		...client,
		onAnswer: async (url, answer) => {
			const record = updateRecord(records.get(url) ?? {}, answer, today);
			if (isFromHost(answer)) isOnline = true;
			if (answer.kind === 'refused') refused += 1;
			records.set(url, record);
			checked += 1;
			if (checked % SAVE_EVERY === 0) await save();
		},
	});
	// The hosts of a few links may all be dead; the archive answers wherever there is a connection.
	isOnline ||= isFromHost(await checkLink(values.archive, client));
	if (!isOnline)
		throw new UsageError('no host answered, nor did the Internet Archive: is there a connection? Nothing was recorded');
	await save();
	const lost = [...records].filter(([, record]) => isDead(record) && !record.archived).map(([url]) => url);
	for (const [url, archived] of await findArchivedCopies(lost, client, values.archive))
		records.set(url, { ...records.get(url), archived });
	await save();
	const dead = [...records].filter(([, record]) => isDead(record));
	for (const [url, { failed, archived }] of dead)
		console.log(`${places.get(url)?.join(', ')}: ${url} ${failed?.why}${archived ? `, archived: ${archived}` : ''}`);
	console.log(
		`${count(places.size, 'link')}; ${checked} of ${due.length} due were checked; ${dead.length} dead; ${refused} on hosts that block automated checks`,
	);
	return dead.length > 0 ? 1 : 0;
});

function readWhole(value: string): number {
	if (!/^\d+$/.test(value)) throw new UsageError(`${value} is not a whole number\nusage: ${USAGE}`);
	return Number(value);
}
