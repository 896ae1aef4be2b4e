/** Loaded before a module that renders a map of works: its tables of words say works where they say papers. */
import { registerHooks } from 'node:module';
import { renamePapers } from '../integrations/rename-papers.ts';

registerHooks({
	load(url, context, nextLoad) {
		const loaded = nextLoad(url, context);
		const { source } = loaded;
		if (source === undefined || source === null) return loaded;
		const renamed = renamePapers(url, typeof source === 'string' ? source : new TextDecoder().decode(source));
		return renamed === undefined ? loaded : { ...loaded, source: renamed };
	},
});
