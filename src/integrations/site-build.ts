/** What every integration of a build or a development server is made from. */
import type { Atlas } from '../atlas/atlas.ts';

export interface SiteBuild {
	/** The atlas as it is now: the development server reads the content again when it is edited. */
	readonly getAtlas: () => Atlas;
	/** Absolute path of the content folder. */
	readonly contentDir: string;
	/** Absolute path of the folder that the site is written to. */
	readonly outDir: string;
	/** Absolute path of the finished site of the last build, where there may be one. */
	readonly lastDir: string;
	/** Absolute path of the folder that preview pictures are kept in. */
	readonly previewCache: string;
	/** Reports that a step of the build has ended. */
	readonly report: (step: string) => void;
}
