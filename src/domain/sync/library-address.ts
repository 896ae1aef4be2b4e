/** True for an address that a library may be read from: `https`, or a server on this machine. */
export function isLibraryAddress(text: string): boolean {
	const url = /^https?:\/\/\S+$/i.test(text) ? URL.parse(text) : undefined;
	return url?.protocol === 'https:' || url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
}
