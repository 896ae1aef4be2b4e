/** Debian packages that tests need, installed where this process may install them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command with its output shown; true where it succeeds. */
export function run(command: string, ...parameters: string[]): boolean {
	console.log(`> ${command} ${parameters.join(' ')}`);
	return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

/** Installs packages as root on Debian and its derivatives; false elsewhere, and where it fails. */
export function installPackages(...names: string[]): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	// Servers are started by the tests alone.
	const install = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', 'install', '-y', '-qq'] as const;
	const [command, ...parameters] = install;
	return run('apt-get', 'update', '-qq') && run(command, ...parameters, '--no-install-recommends', ...names);
}
