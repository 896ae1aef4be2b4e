import { describe, expect, test } from 'vitest';
import { appendItems, editItems, removeNode, setField, setScalar } from '../../../src/domain/edit/yaml-text.ts';

const FLOW = '# mine\nname:  A   # kept\naliases: [one, "two, three"]\nempty: []\n';
const BLOCK = 'list:\n  # first\n  - a: 1\n    b: 2\n  - a: 3 # second\n# end\nlast: x\n';

describe('an edit of YAML leaves every other byte as written', () => {
	test.each([
		['a value replaced', setScalar(FLOW, ['name'], 'B: c'), FLOW.replace('A   #', '"B: c"   #')],
		[
			'a slug that YAML would take for a number',
			setScalar(FLOW, ['name'], '2022'),
			FLOW.replace('A   #', '"2022"   #'),
		],
		['the first item of a flow list', removeNode(FLOW, ['aliases', 0]), FLOW.replace('one, ', '')],
		['the last item of a flow list', removeNode(FLOW, ['aliases', 1]), FLOW.replace(', "two, three"', '')],
		[
			'an item added to a flow list',
			appendItems(FLOW, ['aliases'], ['a, b']),
			FLOW.replace('three"', 'three", "a, b"'),
		],
		['an item added to an empty list', appendItems(FLOW, ['empty'], ['x']), FLOW.replace(' []', '\n  - x')],
		['an item of a block list', removeNode(BLOCK, ['list', 1]), BLOCK.replace('  - a: 3 # second\n', '')],
		[
			'an item added to a block list',
			appendItems(BLOCK, ['list'], [{ a: 5 }]),
			BLOCK.replace('# end', '  - a: 5\n# end'),
		],
		['a field taken out', removeNode(BLOCK, ['last']), BLOCK.replace('last: x\n', '')],
		[
			'a field added after another',
			setField(FLOW, [], 'new', ['x'], 'name'),
			FLOW.replace('kept\n', 'kept\nnew:\n  - x\n'),
		],
	])('%s', (_, edited, expected) => {
		expect(edited).toBe(expected);
	});

	test.each([
		[
			'below each other',
			'# all\n- n: a # one\n  m: 1\n\n- n: b\n# end\n',
			'# all\n- n: x # one\n  m: 1\n\n- n: x\n# end\n',
		],
		['on one line', '[{ n: a }, { n: b }] # all\n', '[{ n: x }, { n: x }] # all\n'],
		['that refer to each other', '- n: a\n  m: &m [1]\n- n: b\n  m: *m\n', '- n: x\n  m: &m [1]\n- n: x\n  m: *m\n'],
	])('several items of a list, %s', (_, before, after) => {
		expect(editItems(before, () => (text, at) => setScalar(text, [at, 'n'], 'x'))).toBe(after);
		expect(editItems(before, () => undefined)).toBe(before);
	});

	test('a list whose only item goes is written as an empty one', () => {
		expect(removeNode('a: 1\nlist:\n  - x\nb: 2\n', ['list', 0])).toBe('a: 1\nlist: []\nb: 2\n');
		expect(removeNode('# vocabulary\n- slug: a\n  name: A\n', [0])).toBe('# vocabulary\n[]\n');
	});
});
