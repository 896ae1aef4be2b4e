/** Probabilities as text. */
import { format } from '#words/language';
import { RAISED, shiftText } from './scripts.ts';

/** `0.040`, and below a thousandth `9.9 × 10⁻⁵`. */
export function formatProbability(p: number): string {
	if (p >= 0.001 || p === 0) return format.decimal(p, 3);
	const [mantissa, exponent = ''] = p.toExponential(1).split('e');
	const raised = shiftText(exponent, RAISED) ?? '';
	return `${format.decimal(Number(mantissa), 1)}\u00A0×\u00A010${raised}`;
}
