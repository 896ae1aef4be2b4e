import { format } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) => format.plural(count, { one: '# article', many: '# d’articles', other: '# articles' }),
	papersOf: (count, all) =>
		`${format.plural(count, { one: '# article', many: '# d’articles', other: '# articles' })} sur ${format.number(all)}`,
	themes: (count) => format.plural(count, { one: '# thème', many: '# de thèmes', other: '# thèmes' }),
	topics: (count) => format.plural(count, { one: '# sujet', many: '# de sujets', other: '# sujets' }),
	links: (count) => format.plural(count, { one: '# lien', many: '# de liens', other: '# liens' }),
	authors: (count) => format.plural(count, { one: '# auteur', many: '# d’auteurs', other: '# auteurs' }),
	pairs: (count) => format.plural(count, { one: '# paire', many: '# de paires', other: '# paires' }),
	percent: (share) => `${Math.round(share * 100)} %`,
};
