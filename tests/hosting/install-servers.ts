/** Installs nginx and Caddy where they are missing and may be installed; elsewhere says which tests are skipped. */
import { installPackages } from '../tools/install-packages.ts';
import { isInstalled, SERVERS } from './running-server.ts';

const missing = SERVERS.filter((name) => !isInstalled(name));
if (missing.length > 0) installPackages(...missing);
for (const name of SERVERS.filter((server) => !isInstalled(server)))
	console.log(`${name} is not installed: its tests are skipped (apt-get install ${name})`);
