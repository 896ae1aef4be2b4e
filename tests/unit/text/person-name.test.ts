import { describe, expect, test } from 'vitest';
import {
	formatPersonName,
	getFullFamily,
	isEastAsianPerson,
	makeNameSortKey,
	parsePersonName,
} from '../../../src/domain/text/person-name.ts';

test.each([
	['王小明', true],
	['李航', true],
	['김철수', true],
	['山田太郎', true],
	['新华社', false],
	['教育部', false],
	['国家统计局', false],
	['清华大学', false],
	['World Bank', false],
	['Plato', false],
])('%s in one piece is a person: %s', (name, isPerson) => {
	expect(isEastAsianPerson(name)).toBe(isPerson);
});

describe('a printed name in its parts', () => {
	test.each([
		['Jane Doe', { given: 'Jane', family: 'Doe' }],
		['  Jane   Q.  Doe ', { given: 'Jane Q.', family: 'Doe' }],
		['Laurens van der Maaten', { given: 'Laurens', particle: 'van der', family: 'Maaten' }],
		['Joost Van de Weijer', { given: 'Joost', particle: 'Van de', family: 'Weijer' }],
		['Carlo C Del Mundo', { given: 'Carlo C', family: 'Del Mundo' }],
		['Haitz Sáez de Ocáriz Borde', { given: 'Haitz Sáez', particle: 'de', family: 'Ocáriz Borde' }],
		['Ana zu Berg Tal', { given: 'Ana', particle: 'zu', family: 'Berg Tal' }],
		['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
		['von Neumann', { particle: 'von', family: 'Neumann' }],
		['Van Morrison', { given: 'Van', family: 'Morrison' }],
		['bell hooks', { given: 'bell', family: 'hooks' }],
		['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
		['Henry Louis Gates, Jr.', { given: 'Henry Louis', family: 'Gates', suffix: 'Jr.' }],
		['Tim Berg III', { given: 'Tim', family: 'Berg', suffix: 'III' }],
		['Plato', { family: 'Plato' }],
		['王小明', { given: '小明', family: '王' }],
		['王 小明', { given: '小明', family: '王' }],
		['欧阳修文', { given: '修文', family: '欧阳' }],
		['西门庆', { given: '庆', family: '西门' }],
		['獨孤求敗', { given: '求敗', family: '獨孤' }],
		['김철수', { given: '철수', family: '김' }],
		['山田太郎', { family: '山田太郎' }],
		['山田 太郎', { given: '太郎', family: '山田' }],
		['Иван Иванов', { given: 'Иван', family: 'Иванов' }],
	])('%s', (printed, parts) => {
		const { printed: kept, ...rest } = parsePersonName(printed);
		expect(rest).toEqual(parts);
		expect(kept).toBe(printed.trim().replace(/\s+/g, ' '));
	});

	test.each([
		'LearnLM Team',
		'Fruit Works, Inc.',
		'Institute for Pears and Plums',
		'University of Somewhere',
		'Doe, Jane',
	])('%s stays whole', (printed) => {
		expect(parsePersonName(printed)).toEqual({ printed, literal: printed });
	});
});

describe('a name that the content gives in parts', () => {
	test.each([
		[{ family: 'Teh', given: 'Yee Whye' }, 'Yee Whye Teh'],
		[{ family: 'Dyck', particle: 'van', given: 'Ann', suffix: 'Jr.' }, 'Ann van Dyck Jr.'],
		[{ family: 'Arc', particle: 'd’', given: 'Jeanne' }, 'Jeanne d’Arc'],
		[{ family: 'García Márquez', given: 'Gabriel' }, 'Gabriel García Márquez'],
		[{ family: '小川', given: '洋子' }, '小川洋子'],
		[{ literal: 'World Bank' }, 'World Bank'],
	])('%j is printed as %s and keeps its parts', (field, printed) => {
		expect(parsePersonName(field)).toEqual({ printed, ...field });
		expect(formatPersonName(parsePersonName(field))).toBe(printed);
	});
});

test('the full family name begins with its particle', () => {
	expect(getFullFamily(parsePersonName('Laurens van der Maaten'))).toBe('van der Maaten');
	expect(getFullFamily(parsePersonName('LearnLM Team'))).toBe('LearnLM Team');
});

test('names sort by family, accents and case aside', () => {
	const names = ['Zoë Ångström', 'LearnLM Team', 'ada Abel', '王小明'].map(parsePersonName);
	expect(names.map(makeNameSortKey)).toEqual(['angstrom zoe', 'learnlm team', 'abel ada', '王 小明']);
});
