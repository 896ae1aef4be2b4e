import { chromium } from '@playwright/test';
import { startServer } from '/work/wt-islands/src/io/static-server.ts';

const server = await startServer({ folder: '/work/wt-islands/dist', base: '/' }, 0);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const base = server.url.replace(/\/$/, '');
for (const spec of process.argv.slice(2)) {
	const [name, w, h, path, scheme = 'light', act] = spec.split('|');
	const p = await b.newPage({
		viewport: { width: +w, height: +h },
		colorScheme: scheme,
		hasTouch: +w < 600,
		isMobile: +w < 600,
	});
	p.on(
		'console',
		(m) => ['error', 'warning'].includes(m.type()) && console.log(name, m.type(), m.text().slice(0, 300)),
	);
	p.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message));
	await p.goto(base + path);
	await p.waitForTimeout(1800);
	if (act) {
		try {
			await new Function('p', `return (async()=>{${act}})()`)(p);
		} catch (e) {
			console.log(name, e.message.slice(0, 300));
		}
		await p.waitForTimeout(900);
	}
	await p.screenshot({ path: `/tmp/${name}.png` });
	await p.close();
}
await b.close();
server.server.close();
