/** What TeX commands stand for that the converter does not know. */

const COMMANDS: Readonly<Record<string, string>> = {
	hyphen: '-',
	dash: '–',
	endash: '–',
	emdash: '—',
	Dash: '—',
	slash: '/',
	// Quotation marks of babel's German and French.
	glqq: '„',
	grqq: '“',
	glq: '‚',
	grq: '‘',
	flqq: '«',
	frqq: '»',
	flq: '‹',
	frq: '›',
	og: '«',
	fg: '»',
	// Journals, as the Astrophysics Data System abbreviates them ("Journal macros", AASTeX).
	aap: 'Astronomy and Astrophysics',
	aapr: 'Astronomy and Astrophysics Reviews',
	aaps: 'Astronomy and Astrophysics Supplement',
	aj: 'The Astronomical Journal',
	apj: 'The Astrophysical Journal',
	apjl: 'The Astrophysical Journal Letters',
	apjs: 'The Astrophysical Journal Supplement Series',
	apss: 'Astrophysics and Space Science',
	araa: 'Annual Review of Astronomy and Astrophysics',
	icarus: 'Icarus',
	jcap: 'Journal of Cosmology and Astroparticle Physics',
	jgr: 'Journal of Geophysical Research',
	mnras: 'Monthly Notices of the Royal Astronomical Society',
	nat: 'Nature',
	pasj: 'Publications of the Astronomical Society of Japan',
	pasp: 'Publications of the Astronomical Society of the Pacific',
	physrep: 'Physics Reports',
	planss: 'Planetary and Space Science',
	pra: 'Physical Review A',
	prb: 'Physical Review B',
	prd: 'Physical Review D',
	pre: 'Physical Review E',
	prl: 'Physical Review Letters',
	rmp: 'Reviews of Modern Physics',
	solphys: 'Solar Physics',
	ssr: 'Space Science Reviews',
};

/** The text of an unknown command: what it stands for, or its own name where that is a word (`\BibTeX`, `\METAFONT`). */
export function nameCommand(name: string): string {
	if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name] ?? '';
	return /^[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*$/.test(name) ? name : '';
}
