import { expect, test } from 'vitest';
import { listImports } from '../../../src/domain/hosting/script-imports.ts';

test('the scripts that a script needs before it runs are listed, those that it may load later are not', () => {
	const script = 'import{a}from"./language.AAAAAAAA.js";import"./b.BBBBBBBB.js";const c=()=>import("./c.CCCCCCCC.js");';
	expect(listImports(script)).toEqual(['./language.AAAAAAAA.js', './b.BBBBBBBB.js']);
});
