/** 在作者总表中查找作者。 */
import { format } from './language.ts';

export const words: typeof import('../en/authors.ts').words = {
	find: '查找作者',
	found: (n) => `${format.number(n)}位作者`,
	firstOf: (shown, n) => `共${format.number(n)}位作者，显示前${format.number(shown)}位`,
	none: '没有姓名相符的作者。',
	results: '找到的作者',
};
