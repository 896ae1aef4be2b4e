let record: Promise<Response> | undefined;

/** Fetches the data of the explorer, once unless that fails: its page does so when it has loaded, the explorer when it starts. */
export function fetchRecord(explorer: HTMLElement): Promise<Response> {
	record ??= request(explorer.dataset['record'] ?? '').catch((error: unknown) => {
		record = undefined;
		throw error;
	});
	return record;
}

async function request(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}
