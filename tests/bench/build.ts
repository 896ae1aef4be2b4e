/** `npm run bench:build`: how long a build takes with no preview drawn before, and with all of them kept. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';

await rm('.cache/previews', { recursive: true, force: true });
const folder = await mkdtemp('.dist-bench-');
try {
	console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before the start`);
	for (const name of ['cold', 'warm']) report(name, build(join(folder, name)));
} finally {
	await rm(folder, { recursive: true, force: true });
}

type Steps = readonly (readonly [second: number, step: string])[];

/** Seconds at which each step of a build began, and at which it was done. */
function build(out: string): Steps {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--out', out], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
	return [...stdout.matchAll(/^ *([\d.]+) s {2}(.*)$/gm)].map(([, second, step = '']) => [Number(second), step]);
}

function report(name: string, steps: Steps): void {
	console.log(`${name}: ${steps.at(-1)?.[0].toFixed(1)} s`);
	for (const [i, [second, step]] of steps.entries()) {
		const next = steps[i + 1]?.[0];
		if (next !== undefined && next > second) console.log(`  ${(next - second).toFixed(1).padStart(6)} s  ${step}`);
	}
}
