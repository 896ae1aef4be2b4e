/** How the names of topics are written: as running text writes their words, and a capital at the beginning. */
import { makeSpelling } from '../../similarity/spelling.ts';
import { isSentenceCase } from './sentence-case.ts';
import { getTopicLanguage } from './topic-language.ts';
import type { TopicSource } from './topic-source.ts';

/** Names of people, peoples and languages that stand in the terms of many fields. */
const PROPER = new Set(
	`african american arabic asian bayes bayesian bellman bernoulli bessel bézier boltzmann boolean brownian carlo cauchy chinese
	dirichlet dutch english euclidean euler european fourier french galois gauss gaussian german gibbs greek hamiltonian hebbian
	hebrew hermite hessian hilbert hindi indian italian jacobian japanese kalman korean kronecker lagrange lagrangian langevin
	laplace laplacian latin lebesgue legendre lie lipschitz lyapunov markov markovian monte nash newton newtonian pareto poisson
	portuguese riemann riemannian russian shannon sobolev spanish swedish turing turkish wasserstein wiener`.split(/\s+/),
);

/** `Pre-Training` and its like have capitals in many abstracts too; `Metropolis-Hastings` is another matter. */
const PLAIN_COMPOUND = /^(?:\p{Lu}\p{Ll}+-)+\p{Lu}\p{Ll}*(?:ing|ion|ent|ed|ity|al|ive|ic)$/u;

/** A word as written inside a sentence. */
export type Spell = (word: string) => string;

/** Learnt from abstracts, and from titles that are written as sentences are: many English ones have capitals of their own. */
export function makeTopicSpelling(papers: readonly TopicSource[], language: string): Spell {
	const { isEnglish } = getTopicLanguage(language);
	const spell = makeSpelling(
		papers.flatMap(({ title, abstract }) => (isEnglish && !isSentenceCase(title) ? [abstract] : [title, abstract])),
		language,
	);
	return (word) => {
		const spelt = spell(word);
		if (PLAIN_COMPOUND.test(spelt)) return spelt.toLowerCase();
		return PROPER.has(spelt) ? capitalise(spelt) : spelt;
	};
}

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;
const SHOUTED = /^[\p{Lu}\s-]{7,}$/u;
/** A word that may be an acronym, or one in capitals: its spelling in the texts tells. */
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;
/** A capital after the first word that is no acronym's. */
const LATER_CAPITAL = /\s\p{Lu}\p{Ll}/u;
/** A word of a name that is not all in capitals at its beginning. */
const SMALL_START = /\s\p{Ll}{4,}/u;

/** `Deep Learning`, `DEEP LEARNING` and `deep learning` are `Deep learning`; `Analysis of Hilbert spaces` is as it was. */
export function spellName(name: string, spell: Spell): string {
	const calm = SHOUTED.test(name) ? name.toLowerCase() : name;
	const isAsMeant = LATER_CAPITAL.test(calm) && SMALL_START.test(calm);
	const isWord = !/[\s-]/.test(calm) && /\p{Lu}/u.test(calm);
	const spelt = isAsMeant || (isWord && !ALL_CAPITALS.test(calm)) ? calm : calm.replace(WORD, spell);
	return /^\p{Ll}+(?:[\s,’'-]|$)/u.test(spelt) ? capitalise(spelt) : spelt;
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
