import { afterEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../../src/cli/command.ts';

afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = undefined;
});

test.each([
	[{ code: 'ENOSPC', syscall: 'write' }, 'the disk is full: make room and run the command again'],
	[{ code: 'EADDRINUSE', syscall: 'listen', port: 4321 }, 'the port is in use: name another with --port'],
	[
		{ code: 'EROFS', path: '/maps/dist' },
		'/maps/dist: the disk is read-only: copy the folder to one that can be written',
	],
	[
		{ code: 'EACCES', path: '/maps/dist' },
		'/maps/dist: permission denied: give yourself access (chmod u+rwX), or name another folder',
	],
	[{ code: 'EACCES', syscall: 'listen', port: 80 }, 'listen EACCES'],
	[{ code: 'EMFILE', path: '/maps' }, 'listen EMFILE'],
])('what the system refuses is said in words, with what to do: %j', async (fields, words) => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await runCommand(() => Promise.reject(Object.assign(new Error(`listen ${fields.code}`), fields)));
	expect(said.mock.calls).toEqual([[words]]);
	expect(process.exitCode).toBe(2);
});
