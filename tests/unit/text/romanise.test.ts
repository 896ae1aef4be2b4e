import { describe, expect, test } from 'vitest';
import { romanise, romaniseFamily, romaniseName } from '../../../src/domain/text/romanise.ts';

const words = (text: string, language = 'zh') => romanise(text, language).trim().split(/\s+/).join(' ');

describe('text in Latin letters', () => {
	test.each([
		['持续学习', 'chixu xuexi'],
		['域适应', 'yu shiying'],
		['微调与调查', 'weitiao yu diaocha'],
		['重采样与权重', 'chong caiyang yu quanzhong'],
		['基于LoRA的模型', 'jiyu LoRA de moxing'],
		['Глубокое обучение', 'Glubokoe obuchenie'],
		['Łukasz Öner', 'Lukasz Oner'],
	])('%s is %s', (text, latin) => expect(words(text)).toBe(latin));

	test.each([
		['王小明', 'Wang Xiaoming'],
		['王 小明', 'Wang Xiaoming'],
		['欧阳娜娜', 'Ouyang Nana'],
		['西门庆', 'Ximen Qing'],
		['司馬光遠', 'Sima Guangyuan'],
		['曾国藩', 'Zeng Guofan'],
		['Иван Петров', 'Ivan Petrov'],
	])('the name %s is %s', (name, latin) => expect(romaniseName(name, 'zh')).toBe(latin));

	test.each([
		['单', 'shan'],
		['王', 'wang'],
		['Öner', 'Oner'],
	])('the family name %s is %s', (family, latin) => expect(romaniseFamily(family, 'zh')).toBe(latin));

	test.each([
		['ja', '深層学習', ''],
		['ja', 'トピックモデル', 'topikkumoderu'],
		['ja', 'BERTによる文書分類', 'BERT'],
		['ja', 'こころ', 'kokoro'],
		['ja', '吾輩は猫である', ''],
		['zh', '深層学習とトピックモデル', 'topikkumoderu'],
		['ko', '기계 학습 入門', 'gigye hagseub'],
	])('Chinese characters of text in %s have no Chinese reading: %s is %j', (language, text, latin) =>
		expect(words(text, language)).toBe(latin),
	);
});
