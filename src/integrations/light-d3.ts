/**
 * D3 without colours. Its transitions, which move the map, can pass from one colour to another, and so bring all names and
 * spaces of colours with them (gzip: 3 KB). Nothing of the site asks for that.
 */
import type { AstroIntegration } from 'astro';

const MODULE = '\0no-colours';
const EXPORTS = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'];

export function lightD3(): AstroIntegration {
	return {
		name: 'atlas-light-d3',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({
					vite: {
						plugins: [
							{
								name: 'atlas-light-d3',
								enforce: 'pre',
								resolveId: (id) => (id === 'd3-color' ? MODULE : null),
								// No text is a colour: what is interpolated is a number or a text.
								load: (id) =>
									id === MODULE ? EXPORTS.map((name) => `export const ${name} = () => null;`).join('\n') : null,
							},
						],
					},
				}),
		},
	};
}
