/** The colours of the site as hexadecimal sRGB, for drawings that know no other; light mode, as in `tokens.css`. */
export const GROUND = '#fbf9f4';
export const INK = '#20242b';
export const LINE = '#d9d2c3';
export const LINE_STRONG = '#8c8677';

/** Colour 1 to 18 of the palette: even steps of hue, odd and even ones apart in lightness. */
export function getThemeColour(number: number): string {
	const hue = (29 + 20 * (number - 1)) % 360;
	return toHex(number % 2 === 1 ? 0.53 : 0.62, 0.125, hue);
}

/** OKLCH to sRGB (Ottosson 2020, "A perceptual color space for image processing"), clipped to the gamut. */
export function toHex(lightness: number, chroma: number, hueDegrees: number): string {
	const hue = (hueDegrees * Math.PI) / 180;
	const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	const channels = linear.map((value) => {
		const clipped = Math.min(1, Math.max(0, value));
		const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
		return Math.round(encoded * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
