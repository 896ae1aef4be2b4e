import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { HOLDINGS, type Holdings } from '../i18n/holdings.ts';
import { chooseInterface, FALLBACK, type InterfaceLanguage } from '../i18n/languages.ts';

const settings = z.object({ language: z.string(), holds: z.enum(HOLDINGS).default('papers') });

/** The language of a map's interface, and whether it calls the map's entries papers or works. */
export interface Interface {
	readonly language: InterfaceLanguage;
	readonly holds: Holdings;
}

/** The interface of a content folder's map; the fallback for one that cannot be read, since the check of the content reports why. */
export async function readInterface(folder: string): Promise<Interface> {
	try {
		const text = await readFile(join(folder, 'site.yaml'), 'utf8');
		const { language, holds } = settings.parse(parse(text));
		return { language: chooseInterface(language), holds };
	} catch {
		return { language: FALLBACK, holds: 'papers' };
	}
}
