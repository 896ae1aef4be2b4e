import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/io/read-answer.ts';

/** An answer of ten chunks of four bytes that does not say how long it is, and how much of it was asked for. */
function makeAnswer() {
	let sent = 0;
	let isCancelled = false;
	const body = new ReadableStream<Uint8Array>(
		{
			pull(controller) {
				sent++;
				controller.enqueue(new TextEncoder().encode(`${sent % 10}abc`));
				if (sent === 10) controller.close();
			},
			cancel() {
				isCancelled = true;
			},
		},
		{ highWaterMark: 0 },
	);
	return { response: new Response(body), getState: () => ({ sent, isCancelled }) };
}

test('an answer is read whole up to the limit', async () => {
	const { response } = makeAnswer();
	expect(new TextDecoder().decode(await readAnswer(response, 40))).toBe('1abc2abc3abc4abc5abc6abc7abc8abc9abc0abc');
	expect(await readAnswer(new Response(null), 0)).toHaveLength(0);
});

test('an answer beyond the limit is not read on, though its length was not given', async () => {
	const { response, getState } = makeAnswer();
	expect(await readAnswer(response, 10)).toBeUndefined();
	expect(getState()).toEqual({ sent: 3, isCancelled: true });
});
