/**
 * `npm test`: runs scripts of package.json in two lanes side by side. What a script prints is shown whole when it ends. Once one
 * has failed no other begins, and the command ends with 1.
 */
import { spawn } from 'node:child_process';

/**
 * Lanes of scripts, which run in their order; the browser tests, three browsers at a time, begin with the end of the shorter lane, so
 * that no core waits. The tests of the second lane and of browsers are about the `dist/` that it builds.
 */
const LANES = [
	// The types after the unit tests: that script and the build both write `.astro/`.
	['lint', 'unused', 'spell', 'check', 'test:unit', 'types', 'test:browser'],
	['build', 'size', 'test:site', 'test:hosting'],
] as const;

interface Result {
	readonly script: string;
	readonly seconds: number;
	readonly hasPassed: boolean;
}
const results: Result[] = [];
const formatResult = ({ script, seconds, hasPassed }: Result) =>
	`${hasPassed ? 'passed' : 'FAILED'}  ${script.padEnd(14)} ${seconds.toFixed(0).padStart(4)} s`;

async function runScript(script: string): Promise<void> {
	const start = performance.now();
	console.log(`began   ${script}`);
	const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => printed.push(data));
	const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
	const result = { script, seconds: (performance.now() - start) / 1000, hasPassed: code === 0 };
	results.push(result);
	console.log(`\n──── ${script}\n${Buffer.concat(printed).toString().trimEnd()}\n${formatResult(result)}\n`);
}

/** What a script waits for in the other lane. */
const { promise: built, resolve: finishBuild } = Promise.withResolvers<void>();

async function runLane(scripts: readonly string[]): Promise<void> {
	for (const script of scripts) {
		if (script === 'test:browser') await built;
		if (results.every(({ hasPassed }) => hasPassed)) await runScript(script);
		if (script === 'build') finishBuild();
	}
}

const start = performance.now();
await Promise.all(LANES.map(runLane));
console.log(results.map(formatResult).join('\n'));
console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes in all`);
const failed = results.filter(({ hasPassed }) => !hasPassed).map(({ script }) => script);
if (failed.length > 0) console.error(`What ${failed.join(' and ')} printed is above`);
process.exitCode = failed.length > 0 ? 1 : 0;
