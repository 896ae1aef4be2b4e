/** Why a file of a library, or one entry of it, could not be read, and what to do: on the library page and in the import. */
import { format } from './language.ts';

const { number } = format;

export const words = {
	emptyFile: (name: string) => ({
		message: `it looks like ${name} but contains no entries`,
		fix: 'export the library again, as BibTeX or RIS',
	}),
	tooManyEntries: (most: number) => ({
		message: `entries from here on were left out: ${number(most)} are read at most`,
		fix: 'split the library, or export a part of it',
	}),
	/** `lines` are the first of them, `more` how many others there are. */
	notUtf8: (lines: readonly number[], more: number, encoding: string) => ({
		message: `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''} ${lines.length > 1 ? 'are' : 'is'} not UTF-8, and ${lines.length > 1 ? 'were' : 'was'} read as ${encoding}`,
		fix: 'look at the letters there, or save the file as UTF-8 and import it again',
	}),
	noTitle: { message: 'the entry has no title', fix: 'give it a title, or take it out of the file' },
	longTitle: (characters: number) => ({
		message: `the title is unusually long (${number(characters)} characters)`,
		fix: 'correct it: a brace or quote may close it too late',
	}),
	/** BibTeX. */
	openBrace: (close: string, line: number) => ({
		message: `a brace is never closed: no ${close} ends the entry`,
		fix: `count the braces of the field on line ${line} and close the one that is left open`,
	}),
	earlyBrace: (line: number) => ({
		message: 'the entry is closed too early: fields follow its last brace',
		fix: `take out the } on line ${line} that closes the entry before its last field`,
	}),
	longEntry: (characters: number, most: number) => ({
		message: `the entry is too long (${number(characters)} characters)`,
		fix: `shorten it: no entry needs more than ${number(most)}`,
	}),
	noEquals: { message: 'a field lacks its "="', fix: 'write each field as name = {…}' },
	/** `found` is what stands there; empty where it is not known. */
	noComma: (found: string) => ({
		message: `a comma is missing${found && ` before "${found}"`}, or a brace closes a field too early`,
		fix: 'put a comma after each field and pair its braces',
	}),
	deepBraces: { message: 'its braces are nested too deeply to be read', fix: 'take out braces that do nothing' },
	/** For these, what the parser says follows. */
	unreadableEntry: { message: 'could not be read', fix: 'correct the entry, or export it again' },
	unreadableBraces: { message: 'could not be read', fix: 'correct its braces and commands, or export the entry again' },
	/** XML, JSON, YAML and tables. */
	notXml: { message: 'not valid XML', fix: 'correct the record, or export the file again' },
	notYaml: { message: 'not valid YAML', fix: 'correct it there' },
	arxivError: { message: 'arXiv answered with an error', fix: 'fetch the feed again' },
	notAnEntry: { message: 'it holds no entry', fix: 'correct the entry, or fetch the feed again' },
	notJson: {
		message: 'a record is not valid JSON',
		fix: 'correct it, or export the file again: a quote or brace is missing here or below',
	},
	manyNotJson: (most: number) => ({
		message: `more than ${number(most)} records are not valid JSON, and what follows was not read`,
		fix: 'export the file again',
	}),
	openQuote: { message: 'a quote in this row is never closed', fix: 'close it with a second "' },
	noPmid: { message: 'an entry begins without PMID', fix: 'put a line "PMID- " with its number before it' },
};
