/** Quantities by the commands of siunitx (manual, version 3, sections 3.1 to 3.3): `\SI{20}{\milli\second}` is 20 ms. */
import { readArguments } from './command-arguments.ts';

/** Where each command has its numbers and its unit among its arguments. */
const COMMANDS: Readonly<
	Record<string, { readonly numbers: number; readonly hasUnit: boolean; readonly joint?: string }>
> = {
	SI: { numbers: 1, hasUnit: true },
	qty: { numbers: 1, hasUnit: true },
	SIrange: { numbers: 2, hasUnit: true, joint: '–' },
	qtyrange: { numbers: 2, hasUnit: true, joint: '–' },
	SIlist: { numbers: 1, hasUnit: true },
	qtylist: { numbers: 1, hasUnit: true },
	si: { numbers: 0, hasUnit: true },
	unit: { numbers: 0, hasUnit: true },
	num: { numbers: 1, hasUnit: false },
	numrange: { numbers: 2, hasUnit: false, joint: '–' },
	numlist: { numbers: 1, hasUnit: false },
};
const PREFIXES =
	'quecto=q ronto=r yocto=y zepto=z atto=a femto=f pico=p nano=n micro=µ milli=m centi=c deci=d deca=da deka=da hecto=h kilo=k mega=M giga=G tera=T peta=P exa=E zetta=Z yotta=Y ronna=R quetta=Q';
const UNITS =
	'meter=m metre=m second=s kilogram=kg gram=g kelvin=K ampere=A mole=mol candela=cd hertz=Hz newton=N pascal=Pa joule=J watt=W coulomb=C volt=V farad=F ohm=Ω siemens=S weber=Wb tesla=T henry=H lumen=lm lux=lx becquerel=Bq gray=Gy sievert=Sv katal=kat degreeCelsius=°C celsius=°C degree=° arcminute=′ arcsecond=″ percent=% electronvolt=eV bar=bar litre=L liter=L minute=min hour=h day=d year=yr hectare=ha tonne=t angstrom=Å barn=b dalton=Da atomicmassunit=u atmosphere=atm decibel=dB bel=B bit=bit byte=B radian=rad steradian=sr astronomicalunit=au parsec=pc';
/** Abbreviations that are no prefix and unit by their letters. */
const SHORT = 'micron=µm um=µm us=µs uA=µA uV=µV uW=µW uJ=µJ uF=µF ug=µg umol=µmol uL=µL ul=µl kohm=kΩ Mohm=MΩ mohm=mΩ';
const SYMBOLS = new Map(
	`${PREFIXES} ${UNITS} ${SHORT}`.split(' ').map((pair) => {
		const at = pair.indexOf('=');
		return [pair.slice(0, at), pair.slice(at + 1)];
	}),
);
const IS_PREFIX = new Set(PREFIXES.split(' ').map((pair) => pair.slice(0, pair.indexOf('='))));
const POWERS: Readonly<Record<string, string>> = { squared: '²', cubed: '³', square: '²', cubic: '³' };
const NAME = /\\([A-Za-z]+)(?![A-Za-z])(?:\s*\[[^\]]*\])?/g;

/** The text with quantities in numbers and symbols; all else stays. */
export function rewriteUnits(text: string): string {
	if (!/\\(?:SI|qty|si|unit|num)/.test(text)) return text;
	let result = '';
	let at = 0;
	NAME.lastIndex = 0;
	for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
		const command = Object.hasOwn(COMMANDS, match[1] ?? '') ? COMMANDS[match[1] ?? ''] : undefined;
		if (!command) continue;
		const { numbers, hasUnit, joint = '' } = command;
		const found = readArguments(text, NAME.lastIndex, numbers + (hasUnit ? 1 : 0));
		if (!found) continue;
		const amount = found.values.slice(0, numbers).map(formatNumber).join(joint);
		const unit = hasUnit ? formatUnit(found.values[numbers] ?? '') : '';
		const gap = amount && unit && !/^[°′″](?!C)/.test(unit) ? ' ' : '';
		result += text.slice(at, match.index) + escapePercent(amount + gap + unit);
		at = found.end;
		NAME.lastIndex = at;
	}
	return result + text.slice(at);
}

/** `1;2;3` are three numbers, `1e-3` is a thousandth. */
function formatNumber(number: string): string {
	return number
		.trim()
		.replace(/\s*;\s*/g, ', ')
		.replace(/\s*\+-\s*/g, ' ± ')
		.replace(/^e([+-]?\d+)$/i, '10$^{$1}$')
		.replace(/(?<=\d)[ed]([+-]?\d+)/gi, '×10$^{$1}$');
}

/** `\kilo\meter\per\second` is km/s, `\meter\squared` m²; what is no command stays as written. */
function formatUnit(unit: string): string {
	let formatted = '';
	/** A power that stands before its unit. */
	let power = '';
	/** Whether a unit that comes now would run into the one before. */
	let isOpen = false;
	for (const [, name, written] of unit.matchAll(/\\([A-Za-z]+)\s*|((?:[^\\]|\\(?![A-Za-z]))+)/g)) {
		if (name === 'per') {
			formatted += '/';
			isOpen = false;
		} else if (name === 'squared' || name === 'cubed') formatted += POWERS[name] ?? '';
		else if (name === 'square' || name === 'cubic') power = POWERS[name] ?? '';
		else if (name !== undefined) {
			formatted += (isOpen ? ' ' : '') + (SYMBOLS.get(name) ?? name);
			isOpen = !IS_PREFIX.has(name) && name !== 'degree';
			if (!IS_PREFIX.has(name)) {
				formatted += power;
				power = '';
			}
		} else formatted += (written ?? '').replace(/[{}]/g, '').replace(/(?<=\p{L})\.(?=\p{L})/gu, ' ');
	}
	return formatted.trim();
}

/** A bare per cent sign begins a comment in TeX. */
function escapePercent(text: string): string {
	return text.replace(/(?<!\\)%/g, '\\%');
}
