/** A library of any size with the shapes of a real one: shared keywords, a few long author lists, missing fields. */
import { makeRandom } from '../../../src/domain/map/random.ts';

const FIELDS: readonly (readonly string[])[] = [
	['Continual learning', 'catastrophic forgetting', 'Experience Replay', 'regularization', 'plasticity'],
	['reinforcement learning', 'policy gradient', 'exploration', 'reward shaping', 'offline RL'],
	['Large language models', 'LLM', 'in-context learning', 'instruction tuning', 'prompting'],
	['low-rank adaptation', 'adapters', 'fine-tuning', 'parameter efficiency', 'quantization'],
	['optimization', 'learning rate schedules', 'momentum', 'second-order methods', 'convergence'],
	['domain adaptation', 'test-time adaptation', 'distribution shift', 'robustness', 'calibration'],
];
const FAMILIES = [
	'Müller',
	"O'Neil",
	'{\\L}ukasik',
	'van der Berg',
	'García',
	'Smith',
	'Zhāng',
	'N{\\~g}o',
	'Ivanova',
	'Sørensen',
];
const WORDS = [
	'adaptive',
	'stable',
	'sparse',
	'neural',
	'fast',
	'deep',
	'online',
	'latent',
	'modular',
	'causal',
	'scalable',
	'simple',
];

export function makeBibtex(entries: number, seed = 1): string {
	const random = makeRandom(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: entries }, (_, i) => {
		const field = pick(FIELDS);
		const keywords = new Set([pick(field), pick(field), pick(field), ...(random() < 0.3 ? [pick(pick(FIELDS))] : [])]);
		const authors = Array.from(
			{ length: 1 + Math.floor(random() ** 3 * 12) },
			() => `${pick(FAMILIES)}, ${String.fromCharCode(65 + Math.floor(random() * 26))}.`,
		);
		const title = `${pick(WORDS)} ${pick(WORDS)} ${pick([...keywords])} for case ${i} with $\\ell_{${i}}$`;
		const fields = [
			`title = {${title[0]?.toUpperCase()}${title.slice(1)}}`,
			random() < 0.97 ? `author = {${[...new Set(authors)].join(' and ')}}` : '',
			random() < 0.97 ? `year = {${1990 + Math.floor(random() * 36)}}` : '',
			random() < 0.7
				? `booktitle = {Proceedings of the Example Conference}`
				: `journal = {arXiv preprint arXiv:${2000 + (i % 12) + 1}.${String(10_000 + i)}}`,
			random() < 0.5 ? `doi = {10.1000/example.${i}}` : '',
			random() < 0.8 ? `keywords = {${[...keywords].join(', ')}}` : '',
			`abstract = {We study ${[...keywords].join(' and ')} in ${pick(WORDS)} systems of case ${i}.}`,
		];
		return `@inproceedings{key${i},\n  ${fields.filter(Boolean).join(',\n  ')}\n}\n`;
	}).join('\n');
}
