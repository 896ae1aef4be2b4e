let record: Promise<Response> | undefined;

/** Fetches the data of the explorer, once: its page does so when it has loaded, the explorer when it starts. */
export function fetchRecord(explorer: HTMLElement): Promise<Response> {
	record ??= fetch(explorer.dataset['record'] ?? '');
	return record;
}
