/** What themes, topics, their pairs and the whole graph are in JSON. */
import { z } from 'zod';

const slug = z.string();
const url = z.url();
const papers = z.array(slug).describe('Slugs of papers');

const strength = {
	count: z.number().int().describe('Papers that carry both topics'),
	expected: z.number().describe('Papers on both expected by chance, k_i·k_j / 2m, as the About page explains'),
	strength: z.number().describe('Association strength: count divided by expected'),
};

export const themeAlternateSchema = z.strictObject({
	slug,
	url: url.describe('Its page'),
	name: z.string(),
	question: z.string().describe('The question that it answers'),
	summary: z.string().describe('One or two sentences'),
	essay: z.string().describe('As plain text'),
	added: z.iso.date(),
	start: z.array(z.strictObject({ paper: slug, reason: z.string() })).describe('A reading path'),
	groups: z
		.array(z.strictObject({ name: z.string(), summary: z.string(), papers }))
		.describe('Its papers by approach, where it has groups'),
	topics: z.array(slug).describe('Slugs of topics whose primary theme it is'),
	papers: papers.describe('Slugs of papers whose primary theme it is, newest first'),
	visitors: papers.describe('Slugs of papers at home elsewhere that name it too'),
	neighbours: z
		.array(
			z.strictObject({
				theme: slug,
				url: url.describe('Its page'),
				strength: z.number().describe('How many times as often as by chance the two meet'),
				because: z.array(z.string()).describe('In plain words'),
			}),
		)
		.describe('Themes that meet it more often than by chance, strongest first'),
});

export const topicAlternateSchema = z.strictObject({
	slug,
	url: url.describe('Its page'),
	name: z.string(),
	definition: z.string(),
	aliases: z.array(z.string()),
	theme: slug.nullable().describe('Slug of its primary theme; null for a topic that belongs to none'),
	group: slug.nullable().describe('For a topic without primary theme the group that it is listed under'),
	broader: z.array(slug).describe('Slugs of the topics that are directly broader'),
	narrower: z.array(slug).describe('Slugs of the topics that are directly narrower'),
	papers: papers.describe('Slugs of papers that carry it, newest first'),
	neighbours: z
		.array(z.strictObject({ topic: slug, url: url.describe('Page of the pair'), ...strength }))
		.describe('Topics that it shares papers with, most papers first'),
});

export const pairAlternateSchema = z.strictObject({
	source: slug,
	target: slug,
	url: url.describe('Its page'),
	...strength,
	papers,
});

export const graphSchema = z.strictObject({
	nodes: z.array(
		z.strictObject({
			id: slug.describe('Slug of a topic'),
			name: z.string(),
			papers: z.number().int().describe('Papers that carry it'),
			theme: slug,
			community: z.number().int().describe('Number of its community, 0 the largest'),
			meanYear: z.number().nullable().describe('Mean year of its papers'),
			x: z.number().describe('Position in map units, 0 to 1200'),
			y: z.number().describe('Position in map units, 0 to 800, downwards'),
			url,
		}),
	),
	links: z.array(pairAlternateSchema),
});

export type ThemeAlternate = z.infer<typeof themeAlternateSchema>;
export type TopicAlternate = z.infer<typeof topicAlternateSchema>;
export type PairAlternate = z.infer<typeof pairAlternateSchema>;
