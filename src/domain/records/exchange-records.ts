/** JSON in other people's formats. */
import { z } from 'zod';

const url = z.url();

/** oEmbed 1.0, section 2.3.4, of type link, with a description and a line of details, which the site's own link previews show. */
export const oembedSchema = z.strictObject({
	version: z.literal('1.0'),
	type: z.literal('link'),
	title: z.string(),
	author_name: z.string().optional(),
	provider_name: z.string(),
	provider_url: url,
	thumbnail_url: url,
	thumbnail_width: z.literal(1200),
	thumbnail_height: z.literal(630),
	description: z.string().optional().describe('A takeaway, definition or question'),
	details: z.string().describe('Authors and venue, or the number of papers'),
});

/** JSON Feed 1.1, the part that is used. */
export const jsonFeedSchema = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string(),
	description: z.string(),
	language: z.string(),
	home_page_url: url,
	feed_url: url,
	authors: z.array(z.strictObject({ name: z.string(), url })),
	items: z.array(
		z.strictObject({
			id: url,
			url,
			title: z.string(),
			summary: z.string().optional(),
			content_html: z.string(),
			date_published: z.iso.datetime(),
			date_modified: z.iso.datetime(),
			tags: z.array(z.string()),
		}),
	),
});

/** VOSviewer manual 1.6.20, section 4.2, the part that is used. */
export const vosviewerSchema = z.strictObject({
	network: z.strictObject({
		items: z.array(
			z.strictObject({
				id: z.string(),
				label: z.string(),
				x: z.number(),
				y: z.number(),
				cluster: z.number().int().min(1),
				url,
				weights: z.strictObject({ Papers: z.number().int() }),
				scores: z.strictObject({ 'Mean year': z.number() }).optional(),
			}),
		),
		links: z.array(z.strictObject({ source_id: z.string(), target_id: z.string(), strength: z.number() })),
		clusters: z.array(z.strictObject({ cluster: z.number().int().min(1), label: z.string() })).optional(),
	}),
	info: z.strictObject({ title: z.string() }),
});

export type Oembed = z.infer<typeof oembedSchema>;
