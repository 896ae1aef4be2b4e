/** Loaded before a command: the process dies, as by `kill -9`, at the rename whose number KILL_AT gives. */
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { rename } = files;
let left = Number(process.env.KILL_AT);
files.rename = async (from, to) => {
	if (left-- === 0) process.kill(process.pid, 'SIGKILL');
	return rename(from, to);
};
syncBuiltinESMExports();
