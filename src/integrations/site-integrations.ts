/** The integrations of the site, in the order in which they work. */
import type { AstroIntegration } from 'astro';
import { clientInteraction } from './client-interaction.ts';
import { hostFiles } from './host-files.ts';
import { interfaceWords } from './interface-words.ts';
import { islandIds } from './island-ids.ts';
import { lightD3 } from './light-d3.ts';
import { lightReact } from './light-react.ts';
import { pageViews } from './page-views.ts';
import { previews } from './previews.ts';
import { scriptHints } from './script-hints.ts';
import { searchIndex } from './search-index.ts';
import { serviceWorker } from './service-worker.ts';
import { sharedScripts } from './shared-scripts.ts';
import type { SiteBuild } from './site-build.ts';
import { siteFiles } from './site-files.ts';

export function listIntegrations(build: SiteBuild): AstroIntegration[] {
	const all = [pageViews, searchIndex, siteFiles, previews, islandIds, scriptHints, hostFiles, serviceWorker];
	return [
		...all.map((create) => create(build)),
		...lightReact(),
		clientInteraction(),
		lightD3(),
		sharedScripts(),
		interfaceWords(build),
	];
}
