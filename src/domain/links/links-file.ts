import { compareText } from '../corpus/problem.ts';
import type { LinkRecord } from './link-record.ts';

const HEADING = `# When each link to another site was last checked. Written by \`npm run links\`; links that pages no longer have are left out.
`;

/** The text of \`links.yaml\`: an address a line, sorted. Records without a fact are left out. */
export function formatLinksFile(records: ReadonlyMap<string, LinkRecord>): string {
	const known = [...records].filter(([, record]) => Object.keys(record).length > 0);
	const lines = known
		.sort(([a], [b]) => compareText(a, b))
		.map(([url, record]) => `${JSON.stringify(url)}: ${JSON.stringify(record)}\n`);
	return HEADING + (lines.join('') || '{}\n');
}
