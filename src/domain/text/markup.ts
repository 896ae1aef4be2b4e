/** Plain text made safe in markup. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, SVG and XML, between tags or in double quotes. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** Plain text with what Markdown would take for a mark escaped. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>#$]/g, '\\$&').replace(/\s+/g, ' ');
}
