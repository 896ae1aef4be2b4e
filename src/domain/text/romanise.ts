/**
 * Text of any script in Latin letters, for addresses and keys. Chinese is read by words: `持续学习` is `chixu xuexi`. Of text in
 * Japanese or Korean the Chinese characters are left out: the tables have only their readings in Chinese.
 */
import { transliterate } from 'transliteration';
import { DOUBLE_FAMILIES } from './person-name.ts';
import { foldToAscii } from './slug.ts';

/** Whether Chinese characters are read as Chinese in text of a language. */
function readsAsChinese(language: string): boolean {
	return !/^(?:ja|ko)\b/i.test(language);
}

/** Letters that no folding makes Latin are transliterated: `Глубокое обучение` is `Glubokoe obuchenie`. */
export function romanise(text: string, language: string): string {
	const folded = text.normalize('NFC').replace(/[\p{Script=Latin}\p{ASCII}]\p{M}*/gu, foldToAscii);
	if (/^\p{ASCII}*$/u.test(folded)) return folded;
	const read = isChinese(folded, language) ? folded.replace(HAN_RUN, readWords) : dropUnread(folded);
	return foldToAscii(transliterate(read));
}

/** A person's name: a Chinese one as family name and given name, `王小明` as `Wang Xiaoming`. */
export function romaniseName(name: string, language: string): string {
	const compact = name.replace(/[\s·]/gu, '');
	if (!/^\p{Script=Han}{2,4}$/u.test(compact) || !readsAsChinese(language)) return romanise(name, language);
	const letters = [...compact];
	const family = DOUBLE_FAMILIES.has(compact.slice(0, 2)) && letters.length > 2 ? 2 : 1;
	return [romaniseFamily(compact.slice(0, family), language), readWord(letters.slice(family).join(''))]
		.map(capitalise)
		.join(' ');
}

/** A family name by itself, in small letters where it is Chinese. */
export function romaniseFamily(family: string, language: string): string {
	if (!/^\p{Script=Han}+$/u.test(family) || !readsAsChinese(language)) return romanise(family, language);
	return FAMILY_READINGS.get(family) ?? readWord(family);
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const HAN_RUN = /\p{Script=Han}+/gu;
const KANA = /\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+/gu;

/** Japanese or Korean without its Chinese characters, and then without the endings and particles between them. */
function dropUnread(text: string): string {
	const rest = text.replace(HAN_RUN, ' ');
	return (rest === text ? rest : rest.replace(/\p{Script=Hiragana}+/gu, ' ')).replace(KANA, separateKana);
}

/** Kana apart from what stands beside them; a small tsu doubles the next consonant. */
function separateKana(run: string): string {
	return ` ${run.replace(/[っッ](?=(.))/gu, (_, next: string) => transliterate(next).charAt(0))} `;
}

/** A Japanese or Korean text may stand on a map in another language. */
function isChinese(text: string, language: string): boolean {
	return readsAsChinese(language) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** A run of Chinese characters as words with blanks around them. */
function readWords(run: string): string {
	return ` ${listReadingsOfRun(run).join(' ')} `;
}

/** Without a segmenter each character is a word. */
function listReadingsOfRun(run: string): string[] {
	const words = run.split(KNOWN_WORD).flatMap((part) => (WORD_READINGS.has(part) ? [part] : listWords(part)));
	return words.filter(Boolean).map(readWord);
}

/** The readings of the words of each run of Chinese characters in a text: `LoRA与深度学习` gives `[['yu', 'shendu', 'xuexi']]`. */
export function listWordReadings(text: string): string[][] {
	return (text.match(/\p{Script=Han}+/gu) ?? []).map(listReadingsOfRun);
}

function listWords(run: string): string[] {
	if (!('Segmenter' in Intl)) return [...run];
	return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map(({ segment }) => segment);
}

/** One word; `重` by itself is "again", as in `重采样`. */
function readWord(word: string): string {
	return WORD_READINGS.get(word) ?? (word === '重' ? 'chong' : [...word].map(readCharacter).join(''));
}

function readCharacter(character: string): string {
	return CHARACTER_READINGS.get(character) ?? transliterate(character).trim().toLowerCase();
}

/** `ji:缉 jia:价嘉` gives each character its reading. */
function listReadings(lines: string): ReadonlyMap<string, string> {
	const entries = lines.split(/\s+/).map((entry) => entry.split(':'));
	return new Map(
		entries.flatMap(([reading = '', all = '']) => [...all].map((character) => [character, reading] as const)),
	);
}

/** Readings of common characters where the library's tables hold a rare one. */
const CHARACTER_READINGS = listReadings(
	'an:胺肮 bai:柏 biao:膘 bie:瘪 bu:瓿 can:蚕 cha:差茬 chan:掺颤 chang:厂 chao:朝 che:掣 chen:嗔 chu:绌 ci:赐 dai:呆 ding:盯 dong:侗恫 duo:哆 e:锇 fei:啡 ga:噶钆 gui:硅柜桧 ha:铪 hai:颏 he:颌阖 hei:嘿 hu:惚 hua:砉 huai:坏 huan:浣 ji:缉 jia:价 jian:茧 jiao:胶酵 jie:洁骱 jin:劲 jing:惊粳 ju:桔 ka:喀卡 kan:槛 keng:吭 kua:挎 kui:亏傀悝 kuo:括 la:蜡 lao:姥酪烙 lei:肋 li:离 liao:撂钌鹨 lie:猎 lin:赁拎 mao:铆冒 mian:渑 na:呐娜 ne:呢 nian:蔫 o:哦噢 pao:刨龅 pi:蚍 pu:扑莆埔朴 qi:沏 qian:乾 qiong:芎 que:炔 ru:蠕 shai:酾 shan:栅膻 shang:裳 shao:芍 shen:什 shi:适豉 shu:熟 si:锶 sou:艘 sun:隼 suo:睃 tan:弹钽 tiao:调 ting:烃 tui:蜕褪 tun:囤炖 wo:挝蜗 xiao:淆崤 xie:蝎携械 xu:蓿 xuan:癣 xue:薛血谑 yan:腌 ye:掖曳腋琊 zha:咋 zhai:翟 zhe:着锗蛰辙 zhen:帧 zheng:锃 zhi:栉 zhong:重 zhou:诌骤 zhu:苎 zhuang:幢',
);

/** Words that read a character otherwise than by itself. */
const WORD_READINGS = new Map(
	Object.entries({
		单调: 'dandiao',
		弹道: 'dandao',
		导弹: 'daodan',
		调查: 'diaocha',
		调度: 'diaodu',
		调研: 'diaoyan',
		调用: 'diaoyong',
		强调: 'qiangdiao',
		多重: 'duochong',
		双重: 'shuangchong',
		重播: 'chongbo',
		重叠: 'chongdie',
		重定: 'chongding',
		重放: 'chongfang',
		重复: 'chongfu',
		重构: 'chonggou',
		重建: 'chongjian',
		重启: 'chongqi',
		重庆: 'chongqing',
		重现: 'chongxian',
		重写: 'chongxie',
		重新: 'chongxin',
		重用: 'chongyong',
		重组: 'chongzu',
		会计: 'kuaiji',
		行业: 'hangye',
		银行: 'yinhang',
		音乐: 'yinyue',
		校长: 'xiaozhang',
		增长: 'zengzhang',
		成长: 'chengzhang',
		生长: 'shengzhang',
		权重: 'quanzhong',
		严重: 'yanzhong',
		比重: 'bizhong',
		体重: 'tizhong',
		载重: 'zaizhong',
	}),
);
const KNOWN_WORD = new RegExp(`(${[...WORD_READINGS.keys()].join('|')})`);

/** Characters that as a family name are read otherwise. */
const FAMILY_READINGS = new Map(
	Object.entries({
		曾: 'zeng',
		单: 'shan',
		解: 'xie',
		仇: 'qiu',
		查: 'zha',
		任: 'ren',
		盖: 'ge',
		朴: 'piao',
		区: 'ou',
		尉迟: 'yuchi',
	}),
);
