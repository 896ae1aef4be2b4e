import { createFormat } from '../format.ts';

/** How Simplified Chinese writes counts, lists, numbers and dates. */
export const format = createFormat('zh', 'zh-CN', {
	category: () => 'other',
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
	},
	decimal: (value, digits) => value.toFixed(digits),
	and: (items) => {
		if (items.length < 2) return items[0] ?? '';
		// Another word for the last "and" where an item holds one of its own.
		const last = items.some((item) => /和|与| and /.test(item)) ? '以及' : '和';
		return `${items.slice(0, -1).join('、')}${last}${items.at(-1)}`;
	},
	comma: '、',
	semicolon: '；',
	colon: '：',
	space: '',
});
