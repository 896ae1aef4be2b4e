/** `npm run bench:visits`: what a first and a second visit of each kind of page cost, with everything that follows by itself. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { readArguments, runCommand } from '../../src/cli/command.ts';
import { readBuiltBase } from '../../src/io/built-base.ts';
import { startServer } from '../../src/io/static-server.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../browser/chromium.ts';
import { DIST } from '../site/built-site.ts';
import { pickHeaviestPages } from './heaviest-pages.ts';

const QUIET_MS = 1500;

interface Cost {
	readonly requests: number;
	/** Sent by the server, headers included. */
	readonly bytes: number;
	/** Paths that were asked for more than once. */
	readonly repeated: readonly string[];
}

await runCommand(async () => {
	readArguments({ usage: 'npm run bench:visits', options: {} });
	const base = await readBuiltBase(DIST);
	const executablePath = findChromium();
	const browser = await chromium.launch({ args: [...CHROMIUM_ARGUMENTS], ...(executablePath && { executablePath }) });
	const { server, url } = await startServer({ folder: DIST, base }, 0);
	const counter = countAnswers(server);
	console.log(['kind', 'requests', 'KB', 'asked twice', 'second visit: requests', 'KB', 'page'].join('\t'));
	try {
		for (const [kind, page] of pickHeaviestPages((html) => !/http-equiv="refresh"/.test(html))) {
			const context = await browser.newContext();
			const visit = () => visitPage(context, url + page.replace(/index\.html$/, ''), counter);
			const [first, second] = [await visit(), await visit()];
			console.log([kind, ...describeCost(first), first.repeated.join(' '), ...describeCost(second), page].join('\t'));
			await context.close();
		}
	} finally {
		await browser.close();
		server.close();
	}
	return 0;
});

function describeCost({ requests, bytes }: Cost): string[] {
	return [String(requests), (bytes / 1024).toFixed(1)];
}

/** Opens a page in a tab of its own, and waits until its service worker is there and nothing has been asked for in a while. */
async function visitPage(context: BrowserContext, url: string, { count, waitForQuiet }: Counter): Promise<Cost> {
	count();
	const page = await context.newPage();
	await page.goto(url);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await waitForQuiet();
	await page.close();
	return count();
}

interface Counter {
	/** What the server has answered since this was last called. */
	readonly count: () => Cost;
	/** Ends when no request has come for `QUIET_MS`. */
	readonly waitForQuiet: () => Promise<void>;
}

function countAnswers(server: Server): Counter {
	const sockets = new Map<Socket, number>();
	const paths: string[] = [];
	let last = performance.now();
	server.on('connection', (socket) => sockets.set(socket, 0));
	server.on('request', (request) => {
		paths.push(request.url ?? '');
		last = performance.now();
	});
	return {
		count: () => {
			let bytes = 0;
			for (const [socket, known] of sockets) {
				bytes += socket.bytesWritten - known;
				sockets.set(socket, socket.bytesWritten);
			}
			const asked = paths.splice(0);
			return { requests: asked.length, bytes, repeated: asked.filter((path, i) => asked.indexOf(path) < i) };
		},
		waitForQuiet: async () => {
			for (let left = QUIET_MS; left > 0; left = last + QUIET_MS - performance.now()) await pause(left);
		},
	};
}
