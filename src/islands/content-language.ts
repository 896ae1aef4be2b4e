/** Of an element whose words are the map's own: their direction, and their language where it is not that of the interface. */
export const CONTENT: { readonly dir: 'auto'; readonly lang?: string } = makeAttributes();

function makeAttributes(): typeof CONTENT {
	const lang = globalThis.document?.documentElement.dataset['content'];
	return lang ? { dir: 'auto', lang } : { dir: 'auto' };
}
