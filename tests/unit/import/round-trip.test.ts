/** A library that is imported and exported again has the same fields in every format. */
import { describe, expect, test } from 'vitest';
import { toBiblatex } from '../../../src/domain/citations/biblatex.ts';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { toRis } from '../../../src/domain/citations/ris.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { importText } from './import-papers.ts';

/** One entry of each type, with every field that the type has. */
const BIBTEX = [
	`@article{alt:1990_steine,
  title = {Die Steine am Hang: {Fünf} Funde aus {ABC}},
  author = {von Alt, Jörg and {\\"O}z, Ayşe and Alt, J.},
  journal = {Zeitschrift für Steinkunde},
  shortjournal = {ZfS},
  volume = {12/13},
  number = {3},
  pages = {45--67},
  year = {1990},
  month = mar,
  issn = {1234-5679},
  doi = {10.1234/zfs.1990.45},
  url = {https://doi.org/10.1234/zfs.1990.45}
}`,
	`@article{berg_2001-moving,
  title = {Moving Stones},
  author = {Berg, A and Berg, A and Berg, B},
  journal = {Stone Letters},
  volume = {7},
  pages = {e101},
  year = {2001}
}`,
	`@article{Bergström吴2002,
  title = {Stones that Roll},
  author = {Berg, Anna},
  journal = {Stone Letters},
  volume = {8},
  pages = {11--19},
  eid = {e202},
  year = {2002}
}`,
	`@book{Cole1984,
  title = {Walls of the Old Town},
  author = {Cole, Nat and Kim, Min-ji},
  editor = {Dunn, Rae},
  series = {Town Studies},
  edition = {Second},
  number = {21},
  publisher = {North and South Press},
  address = {Leeds},
  year = {1984},
  isbn = {978-3-16-148410-0}
}`,
	`@incollection{Dunn1985,
  title = {Gates and Ditches},
  author = {Dunn, Rae},
  booktitle = {The Town and Its Walls: Essays for Nat Cole on His Birthday},
  editor = {Cole, Ida and de Groot, Piet},
  series = {Town Studies},
  number = {22},
  pages = {3--21},
  publisher = {Field \\& Sons},
  address = {York},
  year = {1985},
  isbn = {0-306-40615-2}
}`,
	`@inproceedings{Eve2010,
  title = {Digging by Machine},
  author = {Eve, Zoe},
  booktitle = {Proceedings of the Third Meeting on Digging},
  editor = {Fox, Max},
  series = {Notes on Digging},
  volume = {33},
  number = {4},
  pages = {100--109},
  publisher = {Spade},
  address = {Oslo, Norway},
  year = {2010},
  month = jun,
  isbn = {978-3-16-148410-0},
  issn = {2049-3630}
}`,
	`@inproceedings{Eve2011,
  title = {Digging by Hand},
  author = {Eve, Zoe},
  booktitle = {Proceedings of the Fourth Meeting on Digging},
  pages = {1--8},
  eid = {14},
  publisher = {Spade},
  year = {2011}
}`,
	`@phdthesis{Fox1999,
  title = {On Spades},
  author = {Fox, Max},
  type = {Habilitationsschrift},
  school = {Universität Trier},
  address = {Trier},
  year = {1999}
}`,
	`@mastersthesis{Gill2003,
  title = {On Shovels},
  author = {Gill, Eric},
  school = {University of Bath},
  year = {2003}
}`,
	`@techreport{Hill2005,
  title = {Soils of the Vale},
  author = {Hill, Una},
  number = {TR-2005/17},
  type = {Survey report},
  institution = {Vale Survey},
  year = {2005}
}`,
	`@misc{Iyer2021,
  title = {Sifting Sand with Networks},
  author = {Iyer, Dev},
  year = {2021},
  eprint = {2101.00001},
  eprinttype = {arXiv},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2101.00001}
}`,
	`@misc{Kay2015,
  title = {Device for Sifting Sand},
  author = {Kay, Ada},
  number = {DE 4711},
  type = {Patent},
  publisher = {Sand Works},
  year = {2015}
}`,
	`@proceedings{Joy2012,
  title = {Fifth Meeting on Digging},
  editor = {Joy, Ann},
  series = {Notes on Digging},
  volume = {35},
  publisher = {Spade},
  year = {2012}
}`,
];

const entries = (text: string) => text.trimEnd().split('\n\n');

test('BibTeX comes back as it was, entry by entry', () => {
	const papers = importText(BIBTEX.join('\n\n'));
	expect(entries(toBibtex(papers)).toSorted()).toEqual(BIBTEX.toSorted());
});

describe('what one format holds comes back from it', () => {
	const papers = importText(BIBTEX.join('\n\n'));
	const listCsl = (all: readonly Paper[]) => all.map((paper) => toCsl(paper));

	test.each([
		['BibLaTeX', (all: readonly Paper[]) => toBiblatex(all)],
		['RIS', toRis],
		['CSL-JSON', (all: readonly Paper[]) => JSON.stringify(listCsl(all), undefined, 2)],
	] as const)('%s', (_, format) => {
		const again = importText(format(papers));
		expect(again.map(({ cite }) => cite)).toEqual(papers.map(({ cite }) => cite));
		expect(listCsl(again)).toEqual(listCsl(papers));
		expect(format(again)).toBe(format(papers));
	});
});

describe.each([
	['BibTeX', (all: readonly Paper[]) => toBibtex(all)],
	['BibLaTeX', (all: readonly Paper[]) => toBiblatex(all)],
	['RIS', toRis],
	['CSL-JSON', (all: readonly Paper[]) => JSON.stringify(all.map((paper) => toCsl(paper)))],
] as const)('from %s', (_, format) => {
	test.each([
		['Η ελληνική γλώσσα', 'Παπαδόπουλος, Γ.', 'Γ. Παπαδόπουλος'],
		['Converge with Any β', 'Doe, Jane', 'Jane Doe'],
	])('letters of a Greek text are letters, and a symbol is one: %s', (title, author, name) => {
		const papers = importText(`@article{a, title = {${title}}, author = {${author}}, journal = {Stones}}`);
		const [again] = importText(format(papers));
		expect([again?.titlePlain, again?.authors]).toEqual([title, [name]]);
	});

	test('a thesis keeps its number', () => {
		const papers = importText('@phdthesis{a, title = {On Spades}, school = {Trier}, number = {17}, year = 1999}');
		expect(importText(format(papers))[0]?.publication).toMatchObject({ type: 'thesis', number: '17' });
	});
});
