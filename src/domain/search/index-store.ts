/** The files of the index, each read once, when it is asked for. */
import {
	afterPrefix,
	type ColumnsFile,
	findFile,
	indexPaths,
	type Manifest,
	type NamesFile,
	type PairsFile,
	type PaperEntry,
	type PersonEntry,
	type Postings,
	type TermsFile,
	type TopicFacts,
} from './index-files.ts';

/** Reads a JSON file below the folder of search. */
export type ReadJson = (path: string) => Promise<unknown>;

export interface IndexStore {
	readonly manifest: Manifest;
	/** The file of terms that a key belongs to. */
	readTerms(key: string): Promise<ReadonlyMap<string, Postings>>;
	/** Files of terms that begin with a prefix. */
	countTermFiles(prefix: string): number;
	/** People, by steps, by each word of names in the file of a word. */
	readNames(word: string): Promise<ReadonlyMap<string, readonly number[]>>;
	readPerson(id: number): Promise<PersonEntry | undefined>;
	/** Words that begin with one of the letters; all words without any letter. */
	readWords(letters?: readonly string[]): Promise<readonly string[]>;
	readPair(hash: number): Promise<readonly number[]>;
	readTopics(): Promise<readonly TopicFacts[]>;
	readColumns(): Promise<ColumnsFile>;
	/** One value or several for each paper. */
	readColumn(id: string): Promise<readonly (number | readonly number[])[]>;
	readSlugs(): Promise<readonly string[]>;
	readPaper(place: number): Promise<PaperEntry | undefined>;
}

export function createIndexStore(manifest: Manifest, read: ReadJson): IndexStore {
	const files = new Map<string, Promise<unknown>>();
	/** A file that could not be read is asked for again the next time. */
	function load<File, Value = File>(path: string, convert: (file: File) => Value): Promise<Value> {
		const known = files.get(path);
		if (known) return known as Promise<Value>;
		const loading = read(`${manifest.folder}/${path}`).then((file) => convert(file as File));
		files.set(path, loading);
		loading.catch(() => files.delete(path));
		return loading;
	}
	const keep = <File>(file: File) => file;
	const [terms, names, words] = [manifest.terms, manifest.names, manifest.words].map((keys) => keys.split('\n'));
	const termKeys = terms ?? [];
	const wordKeys = words ?? [];
	return {
		manifest,
		readTerms: (key) => load(indexPaths.terms(findFile(termKeys, key)), pairTerms),
		countTermFiles: (prefix) => findFile(termKeys, afterPrefix(prefix)) - findFile(termKeys, prefix) + 1,
		readNames: (word) =>
			load(
				indexPaths.names(findFile(names ?? [], word)),
				(file: NamesFile) => new Map(file.map(([name, ...people]) => [name, people])),
			),
		async readPerson(id) {
			const block = await load(indexPaths.people(Math.floor(id / manifest.blockSize)), keep<readonly PersonEntry[]>);
			return block[id % manifest.blockSize];
		},
		async readWords(letters) {
			const wanted = letters ?? [''];
			const numbers = new Set<number>();
			for (const letter of wanted)
				for (let i = findFile(wordKeys, letter); i <= findFile(wordKeys, afterPrefix(letter)); i++) numbers.add(i);
			const lists = await Promise.all([...numbers].map((i) => load(indexPaths.words(i), keep<readonly string[]>)));
			return lists.flat();
		},
		async readPair(hash) {
			const file = await load(indexPaths.pairs(hash % manifest.pairs), keep<PairsFile>);
			return file[Math.floor(hash / manifest.pairs).toString(36)] ?? [];
		},
		readTopics: () => load(indexPaths.topics, keep<readonly TopicFacts[]>),
		readColumns: () => load(indexPaths.columns, keep<ColumnsFile>),
		readColumn: (id) => load(indexPaths.column(id), keep<readonly (number | readonly number[])[]>),
		readSlugs: () => load(indexPaths.column('slug'), keep<readonly string[]>),
		async readPaper(place) {
			const block = await load(indexPaths.papers(Math.floor(place / manifest.blockSize)), keep<readonly PaperEntry[]>);
			return block[place % manifest.blockSize];
		},
	};
}

function pairTerms(file: TermsFile): ReadonlyMap<string, Postings> {
	const terms = new Map<string, Postings>();
	for (let i = 0; i < file.length; i += 2) {
		const [term, postings] = [file[i], file[i + 1]];
		if (typeof term === 'string' && typeof postings === 'object') terms.set(term, postings);
	}
	return terms;
}
