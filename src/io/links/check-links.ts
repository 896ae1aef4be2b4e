import pMap from 'p-map';
import { isFromHost, type LinkAnswer } from '../../domain/links/link-record.ts';
import { checkLink, type LinkClient } from './check-link.ts';

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 6;
/** Failures to reach a host in a row after which it is left alone until the next run. */
const FAILURES_OF_HOST = 5;

export interface LinkRun extends LinkClient {
	/** Called with each answer as it comes, so that the caller can store it before the run ends. */
	readonly onAnswer: (url: string, answer: LinkAnswer) => Promise<void>;
}

/** Checks links, those of one host one after another. */
export async function checkLinks(urls: readonly string[], run: LinkRun): Promise<void> {
	const byHost = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
	await pMap(byHost, (links) => checkHost(links, run), { concurrency: HOSTS_AT_ONCE });
}

async function checkHost(urls: readonly string[], run: LinkRun): Promise<void> {
	let unreachable = 0;
	for (const [i, url] of urls.entries()) {
		if (i > 0) await run.wait(run.pauseMs);
		const answer = await checkLink(url, run);
		await run.onAnswer(url, answer);
		if (answer.kind === 'refused' && answer.why === '429') return;
		unreachable = isFromHost(answer) ? 0 : unreachable + 1;
		if (unreachable === FAILURES_OF_HOST) return;
	}
}
