/** Larger answers are no library. */
export const MOST_BYTES = 500_000_000;

/** The bytes of a server's answer; undefined where there are more than `most`, and then the rest is not read. */
export async function readAnswer({ body }: Response, most = MOST_BYTES): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > most) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
