/** Titles and works by what TeX packages and biblatex have beyond BibTeX. */
import { describe, expect, test } from 'vitest';
import { readText } from './fixtures.ts';

function readTitle(title: string): string | undefined {
	return readText(`@article{a, title={${title}}, author={Ada Person}}`)[0]?.metadata.title;
}

test.each([
	['Optimal bounds for \\[x^2\\] maps', 'Optimal bounds for $x^2$ maps'],
	['On \\begin{math}y_1\\end{math} and \\begin{equation*} c=d \\end{equation*} alone', 'On $y_1$ and $c=d$ alone'],
	[
		'The system \\begin{eqnarray} x &=& y \\nonumber \\\\ z &=& w \\end{eqnarray} solved',
		'The system $\\begin{aligned}x &=& y \\\\ z &=& w\\end{aligned}$ solved',
	],
	['Bounds for \\[a \\text{ if $b$}\\] alone', 'Bounds for a if $b$ alone'],
	['A \\begin{quote}quoted word of $x$\\end{quote} here', 'A quoted word of $x$ here'],
	['Of \\begin{itemize}\\item lakes \\item rivers\\end{itemize}', 'Of lakes rivers'],
])('no part of %s is lost', (title, read) => {
	expect(readTitle(title)).toBe(read);
});

describe('quantities of siunitx', () => {
	test.each([
		['Waves of \\SI{20}{\\milli\\second}', 'Waves of 20 ms'],
		['Waves of {\\SI{20}{\\kilo\\electronvolt}}', 'Waves of 20 keV'],
		['From \\SIrange{323.15}{398.15}{\\kelvin} on', 'From 323.15–398.15 K on'],
		['From \\SIrange[range-phrase={ and },range-units=single]{15}{295}{\\kelvin} on', 'From 15–295 K on'],
		['At \\qty{9.8}{\\meter\\per\\second\\squared} down', 'At 9.8 m/s² down'],
		['At \\qty{4}{\\square\\kilo\\meter} wide', 'At 4 km² wide'],
		['Up to \\SI{45}{\\mega\\volt\\per\\meter} in it', 'Up to 45 MV/m in it'],
		['Large (\\SI{6}{\\ohm\\centi\\meter})', 'Large (6 Ω cm)'],
		['Some \\si{\\micro\\gram} of it', 'Some µg of it'],
		['At \\SI{300}{K} and \\SI{5}{kg.m}', 'At 300 K and 5 kg m'],
		['Warm at \\SI{25}{\\celsius}', 'Warm at 25 °C'],
		['Turned by \\SI{90}{\\degree} twice', 'Turned by 90° twice'],
		['Of \\num{12345} words', 'Of 12345 words'],
		['Of \\num{1e6} words', 'Of 1×10$^{6}$ words'],
		['About \\SI{5}{\\percent} of it', 'About 5 % of it'],
	])('%s', (title, read) => {
		expect(readTitle(title)).toBe(read);
	});
});

describe('chemical formulas of mhchem and chemformula', () => {
	test.each([
		['Spins in \\ch{Al2O3} crystals', 'Spins in Al₂O₃ crystals'],
		['Spins in \\ce{H2SO4} and \\ce{SO4^2-}', 'Spins in H₂SO₄ and SO₄²⁻'],
		['Of \\ch{^{12}B} and \\ch{^{8}Li+}', 'Of ¹²B and ⁸Li⁺'],
		['Of \\ce{Ca(OH)2} in water', 'Of Ca(OH)₂ in water'],
		['Of \\ch{Mg^{2+}}-\\ch{ATP} bonds', 'Of Mg²⁺-ATP bonds'],
		['Of \\ch{Li_{x}FePO4} cells', 'Of Li$_{x}$FePO₄ cells'],
		['Burning \\ce{2H2 + O2 -> 2H2O} slowly', 'Burning 2H₂ + O₂ → 2H₂O slowly'],
	])('%s', (title, read) => {
		expect(readTitle(title)).toBe(read);
	});

	test('are found under their plain letters', () => {
		const [one, other] = ['Spins in \\ch{Al2O3} crystals', 'Spins in Al2O3 crystals'].map((title) =>
			readText(`@article{a, title={${title}}}`)[0]?.metadata.title.normalize('NFKC'),
		);
		expect(one).toBe(other);
	});
});

describe('biblatex', () => {
	test.each([
		[
			'@book{v, title={The first volume}, maintitle={The Work}, mainsubtitle={In Parts}, volume={1}}',
			{ series: 'The Work: In Parts', volume: '1' },
		],
		['@book{v, title={The first volume}, maintitle={The Work}, series={Books}}', { series: 'Books' }],
		[
			'@inbook{v, title={One part}, booktitle={The Volume}, maintitle={The Work}}',
			{ container: 'The Volume', series: 'The Work' },
		],
		[
			'@collection{j, title={Regesta}, editor={Jaffé, P.}, editora={Ewald, Paul and Loewenfeld, Samuel}, editoratype={redactor}}',
			{
				editors: ['P. Jaffé'],
				contributors: [
					{ role: 'redactor', name: 'Paul Ewald' },
					{ role: 'redactor', name: 'Samuel Loewenfeld' },
				],
			},
		],
		[
			'@collection{j, title={Regesta}, editor={Jaffé, P.}, editorb={Ewald, Paul}, editorbtype={collaborator}}',
			{ editors: ['P. Jaffé'], contributors: [{ role: 'collaborator', name: 'Paul Ewald' }] },
		],
		['@book{j, title={Regesta}, editor={Jaffé, P.}, editortype={compiler}}', { editors: ['P. Jaffé'] }],
		['@online{w, title={A page}, titleaddon={The Blog}}', { type: 'webpage', publisher: 'The Blog' }],
	])('%s', (entry, publication) => {
		expect(readText(entry)[0]?.metadata.publication).toMatchObject(publication);
	});
});

test.each([
	['@inproceedings{a, title={Of words}, booktitle={AAAI}, volume={38}, number={10}}', { volume: '38', issue: '10' }],
	['@inproceedings{a, title={Of words}, booktitle={B}, series={LNCS}, volume={38}, number={10}}', { number: '10' }],
	['@inproceedings{a, title={Of words}, booktitle={B}, number={10}}', { number: '10' }],
	['@article{a, title={Of words}, journal={J}, volume={3}, number={1--3}}', { issue: '1-3' }],
])('the number of %s', (entry, publication) => {
	expect(readText(entry)[0]?.metadata.publication).toMatchObject(publication);
});

test.each([
	['Wait \\ldots\\ and {\\~{}}30 or \\~{}30 or 2\\^{}3', 'Wait … and ~30 or ~30 or 2^3'],
	['Na\\"\\i ve and \\\'\\i x', 'Naïve and íx'],
])('spaces after commands, and accents on nothing: %s', (title, read) => {
	expect(readTitle(title)).toBe(read);
});
