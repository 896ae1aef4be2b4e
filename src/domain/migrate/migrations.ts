/** The changes that bring a content folder from one format to the next. */
import { isMap, parseDocument } from 'yaml';
import type { ContentFile } from '../corpus/parse-document.ts';
import { CURRENT_FORMAT, UNNAMED_FORMAT } from './content-format.ts';

export interface Migration {
	/** The format that a folder has afterwards. */
	readonly to: number;
	/** What changes, for people. */
	readonly what: string;
	/** The files that change, with their new texts; the new number is written by itself. */
	readonly change: (files: readonly ContentFile[]) => readonly ContentFile[];
}

/** In order, none left out. A version of the program that adds one says so in CHANGELOG.md. */
export const MIGRATIONS: readonly Migration[] = [
	{ to: 1, what: 'site.yaml names the format of the content', change: () => [] },
];

/** The format that `site.yaml` names. */
export function readFormat(files: readonly ContentFile[]): number {
	const site = files.find(({ path }) => path === 'site.yaml')?.text ?? '';
	const { contents } = parseDocument(site);
	const format: unknown = isMap(contents) ? contents.get('format') : undefined;
	return typeof format === 'number' ? format : UNNAMED_FORMAT;
}

export interface MigrationPlan {
	readonly from: number;
	readonly to: number;
	/** What was changed, a line for each step; empty where the folder is of the newest format. */
	readonly steps: readonly string[];
	/** The files that change, with their new texts. */
	readonly writes: readonly ContentFile[];
}

/** All steps from the format of a folder to the newest one, each on what the one before gives. */
export function planMigration(files: readonly ContentFile[], migrations = MIGRATIONS): MigrationPlan {
	const from = readFormat(files);
	const steps = migrations.filter(({ to }) => to > from);
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const list = () => [...texts].map(([path, text]) => ({ path, text }));
	for (const { to, change } of steps) {
		for (const { path, text } of change(list())) texts.set(path, text);
		texts.set('site.yaml', writeFormat(texts.get('site.yaml') ?? '', to));
	}
	const before = new Map(files.map(({ path, text }) => [path, text]));
	return {
		from,
		to: steps.at(-1)?.to ?? Math.max(from, CURRENT_FORMAT),
		steps: steps.map(({ to, what }) => `format ${to}: ${what}`),
		writes: list().filter(({ path, text }) => before.get(path) !== text),
	};
}

const HELP = '# Format of this folder; npm run migrate changes it.';

/** `site.yaml` with a format; all else stays as written. */
function writeFormat(site: string, format: number): string {
	const line = /^format:[^\n]*$/m;
	if (line.test(site)) return site.replace(line, `format: ${format}`);
	const modeline = /^# yaml-language-server:[^\n]*\n/.exec(site)?.[0] ?? '';
	return `${modeline}${HELP}\nformat: ${format}\n${site.slice(modeline.length)}`;
}
