import { expect, test } from 'vitest';
import { cleanTex, cleanText, stripTags } from '../../../../src/domain/import/clean/clean-text.ts';
import { findTexFault } from '../../../../src/domain/text/tex.ts';

test.each([
	['markup of titles', 'On <i>E. coli</i> and <span class="nocase">HIV</span>', 'On E. coli and HIV'],
	['numbers above and below the line', 'H<sub>2</sub>O at 10<sup>12</sup> Hz', 'H₂O at 10¹² Hz'],
	['entities, also encoded twice', 'A &amp; B &amp;lt; C &#233; &eacute;', 'A & B < C é é'],
	['JATS', '<jats:title>Aim</jats:title><jats:p>We ask.</jats:p>', 'Aim: We ask.'],
	['scripts with what is in them', 'a<script>alert(1)</script>b<STYLE>x{}</style >c', 'a b c'],
	['tags that come together when others go', 'x <scr<b>ipt>y</scr</b>ipt>', 'x'],
	['elements of any name with handlers', 'x <anything onclick=alert(1)>y', 'x y'],
	['invisible characters and changes of direction', 'a\u202eb\u0000c\ufeff\u200bd', 'abcd'],
	['unpaired halves of characters', 'a\ud800b', 'a\ufffdb'],
	['line breaks', ' a\r\n\tb\u2028c ', 'a b c'],
	['accents on a dotless i', 'nai\u0308ve nı\u0301', 'naïve ní'],
])('%s are put right', (_, raw, clean) => {
	expect(cleanText(raw)).toBe(clean);
});

test.each(['x < y and y > z', 'a<b', 'List<T>', '1 < 2 & 3'])('%s stays as it is', (text) => {
	expect(stripTags(text)).toBe(text);
});

test.each([
	['a formula', 'the $\\ell_1$ norm', 'the $\\ell_1$ norm'],
	['a formula between other marks', 'the \\(x^2\\) and $$y$$', 'the $x^2$ and $y$'],
	['a displayed formula', 'the \\[x^2\\] and \\begin{displaymath} y \\end{displaymath}', 'the $x^2$ and $y$'],
	['a numbered formula', 'so \\begin{equation}\\label{e} c = d \\end{equation}.', 'so $c = d$.'],
	[
		'formulas in lines',
		'so \\begin{align*} a &= b \\\\ c &= d \\end{align*}',
		'so $\\begin{aligned}a &= b \\\\ c &= d\\end{aligned}$',
	],
	['a line that ends before brackets', 'one\\\\[2pt] two \\[x\\]', 'one\\\\[2pt] two $x$'],
	['an environment that does not close', 'so \\begin{equation} c', 'so \\begin{equation} c'],
	['prices', 'from $5 to $6', 'from \\$5 to \\$6'],
	['a price beside a formula', 'pay $5 for $x$', 'pay \\$5 for $x$'],
	['an escaped dollar', 'a \\$5 study', 'a \\$5 study'],
	['a formula that does not close', 'the $\\frac{1}{2', 'the \\$\\frac{1}{2'],
	['a formula that links', '$\\href{javascript:alert(1)}{x}$', '\\$\\href{javascript:alert(1)}{x}\\$'],
	['a formula that defines', '$\\def\\x{\\x}\\x$', '\\$\\def\\x{\\x}\\x\\$'],
	['a formula that styles', '$\\style{color:red}{x}$', '\\$\\style{color:red}{x}\\$'],
	['a backslash before a formula', 'a\\\\(x\\)', 'a$x$'],
	['a backslash before a dollar', 'a\\\\$5', 'a\\\\$5'],
])('%s gives mathematics that the content schema takes', (_, raw, clean) => {
	expect(cleanTex(raw)).toBe(clean);
	expect(findTexFault(cleanTex(raw))).toBeUndefined();
	expect(cleanTex(cleanTex(raw))).toBe(clean);
});
