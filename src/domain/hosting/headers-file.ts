/** `_headers`, which Netlify, Cloudflare Pages and others read (https://docs.netlify.com/manage/routing/headers/). */
import type { HeaderRule } from './header-rules.ts';

/** Rules as the file states them, for a site below `base` (`/` or `/a/b/`). */
export function formatHeaders(rules: readonly HeaderRule[], base: string): string {
	return rules
		.map(({ path, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${path.slice(1)}\n${lines.join('')}`;
		})
		.join('');
}
