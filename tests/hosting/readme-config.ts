/** The server configurations that the README gives, with a test's own ports and folders in them. */
import { readFileSync } from 'node:fs';

export interface Site {
	readonly port: number;
	/** Holds the site below `base`. */
	readonly root: string;
	/** `/` or `/a/b/`. */
	readonly base: string;
	/** For what the server writes. */
	readonly scratch: string;
}

/** The README's block of one language. */
function readBlock(language: string): string {
	const block = readFileSync('README.md', 'utf8').split(`\n\`\`\`${language}\n`)[1]?.split('\n```\n')[0];
	if (!block) throw new Error(`the README has no block of ${language}`);
	return block;
}

/** Replaces every one of the README's values; one that is not there is an error, for the test would miss what it is about. */
function putIn(text: string, values: Readonly<Record<string, string>>): string {
	return Object.entries(values).reduce((filled, [from, to]) => {
		if (!filled.includes(from)) throw new Error(`the README's lines no longer have "${from}"`);
		return filled.replaceAll(from, to);
	}, text);
}

export function makeNginxConfig({ port, root, base, scratch }: Site): string {
	const lines = putIn(readBlock('nginx'), {
		'listen 80;': `listen 127.0.0.1:${port};`,
		'/srv/www': root,
		'/404.html': `${base}404.html`,
	});
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `\t${name}_temp_path ${scratch}/${name};`)
		.join('\n');
	// Started by root it would read as another user, who may not see a test's folders.
	const user = process.getuid?.() === 0 ? 'user root;\n' : '';
	return `${user}pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log;
daemon off;
events {}
http {
	access_log off;
	default_type application/octet-stream;
${temporary}
${lines}
}
`;
}

export function makeCaddyConfig({ port, root, base }: Site): string {
	const lines = putIn(readBlock('caddy'), {
		'example.org {': `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
		'/srv/www': root,
		'/404.html': `${base}404.html`,
	});
	return `{\n\tadmin off\n\tauto_https off\n}\n${lines}\n`;
}
