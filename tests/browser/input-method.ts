import type { Locator } from '@playwright/test';

/** Presses a key as it arrives while an input method composes a word: it chooses among the words that the method offers. */
export async function pressComposing(field: Locator, key: string): Promise<void> {
	await field.evaluate((element, pressed) => {
		const options = { key: pressed, isComposing: true, bubbles: true, cancelable: true };
		element.dispatchEvent(new KeyboardEvent('keydown', options));
	}, key);
}
