/** Hands a file to the visitor. */
const KEPT_MS = 10_000;

export function saveFile(content: Blob | string, name: string, type: string): void {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
