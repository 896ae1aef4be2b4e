import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { chooseInterface, FALLBACK, type InterfaceLanguage } from '../i18n/languages.ts';

const settings = z.object({ language: z.string() });

/** The language of the interface of a content folder's map; of one that cannot be read the fallback, as its check says why. */
export async function readInterfaceLanguage(folder: string): Promise<InterfaceLanguage> {
	try {
		const text = await readFile(join(folder, 'site.yaml'), 'utf8');
		return chooseInterface(settings.parse(parse(text)).language);
	} catch {
		return FALLBACK;
	}
}
