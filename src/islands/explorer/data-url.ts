/** What a file holds, as an address. */
export function toDataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error('the file could not be read', { cause: reader.error }));
		reader.readAsDataURL(blob);
	});
}
