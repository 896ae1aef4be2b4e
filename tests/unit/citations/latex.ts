/** Bibliographies as LaTeX prints them. It is asked where it is installed (`apt install texlive-latex-extra biber`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LaTeX, BibTeX, biber and the packages that the documents here use are there. */
export function hasLatex(): boolean {
	const programs = ['pdflatex', 'bibtex', 'biber', 'kpsewhich'];
	if (programs.some((program) => spawnSync(program, ['--version']).status !== 0)) return false;
	return spawnSync('kpsewhich', ['biblatex.sty']).status === 0;
}

interface Setup {
	readonly preamble: string;
	readonly body: string;
	readonly processor: 'bibtex' | 'biber';
}

const SETUPS = {
	bibtex: {
		preamble: '\\usepackage{url}\\usepackage{natbib}',
		body: '\\nocite{*}\\bibliographystyle{plainnat}\\bibliography{papers}',
		processor: 'bibtex',
	},
	'bibtex, with initials': {
		preamble: '\\usepackage{url}',
		body: '\\nocite{*}\\bibliographystyle{abbrv}\\bibliography{papers}',
		processor: 'bibtex',
	},
	'bibtex, with labels': {
		preamble: '\\usepackage{url}',
		body: '\\nocite{*}\\bibliographystyle{alpha}\\bibliography{papers}',
		processor: 'bibtex',
	},
	biber: {
		preamble: '\\usepackage[backend=biber,style=authoryear]{biblatex}\\addbibresource{papers.bib}',
		body: '\\nocite{*}\\printbibliography',
		processor: 'biber',
	},
} as const satisfies Readonly<Record<string, Setup>>;

export interface Typeset {
	/** Errors of LaTeX and of the program that sorts the entries. */
	readonly errors: readonly string[];
	/** Entries in the list that is printed. */
	readonly entries: number;
}

export function typesetBibliography(bibtex: string, name: keyof typeof SETUPS): Typeset {
	const { preamble, body, processor } = SETUPS[name];
	const folder = mkdtempSync(join(tmpdir(), 'atlas-latex-'));
	const run = (program: string, ...options: string[]) =>
		spawnSync(program, [...options, 'main'], { cwd: folder, encoding: 'utf8' }).stdout;
	const latex = () => run('pdflatex', '-draftmode', '-interaction=nonstopmode');
	try {
		writeFileSync(join(folder, 'papers.bib'), bibtex);
		const document = `\\documentclass{article}\n\\usepackage[T1]{fontenc}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`;
		writeFileSync(join(folder, 'main.tex'), document);
		latex();
		const sorted = run(processor);
		const printed = latex();
		const list = readFileSync(join(folder, 'main.bbl'), 'utf8');
		return {
			errors: [
				...sorted.split('\n').filter((line) => /^(?:ERROR|I (?:was|found)|Repeated)|---line/.test(line)),
				...printed.split('\n').filter((line) => line.startsWith('!')),
			],
			entries: list.match(processor === 'bibtex' ? /\\bibitem/g : /^\s*\\entry\{/gm)?.length ?? 0,
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
