let record: Promise<Response> | undefined;

/** Fetches the data of the explorer, once unless that fails: its page does so when it has loaded, the explorer when it starts. */
export function fetchRecord(explorer: HTMLElement): Promise<Response> {
	record ??= request(explorer.dataset['record'] ?? '');
	return record;
}

async function request(url: string): Promise<Response> {
	try {
		return await fetch(url);
	} catch (error) {
		record = undefined;
		throw error;
	}
}
