import { expect, test } from 'vitest';
import { createCollation, findInitial } from '../../../src/domain/text/collation.ts';

test.each([
	['适应', 'S'],
	['重量', 'Z'],
	['重庆', 'C'],
	['刘洋', 'L'],
	['日志', 'R'],
	['Über', 'U'],
	['Жизнь', 'Ж'],
	['3D', undefined],
])('%s is listed under %s', (key, letter) => expect(findInitial(key)).toBe(letter));

test('letters of Chinese names follow each other as the names do', () => {
	const names = [...'座适刘阿任陈欧离价机娜'].sort(createCollation('zh'));
	const letters = names.map(findInitial);
	expect(letters).toEqual(letters.toSorted());
});
