/** Formulas as plain text. */
import { LOWERED, RAISED, shiftText } from './scripts.ts';

/** Commands and the characters that they print; of several commands for one character the first is the usual one. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
	(
		'alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν ' +
		'xi=ξ pi=π rho=ρ sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ ' +
		'Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω infty=∞ times=× div=÷ cdot=· pm=± mp=∓ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ ' +
		'll=≪ gg=≫ approx=≈ equiv=≡ simeq=≃ cong=≅ propto=∝ prec=≺ succ=≻ sim=~ to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ ' +
		'Rightarrow=⇒ implies=⇒ Leftrightarrow=⇔ iff=⇔ uparrow=↑ downarrow=↓ mapsto=↦ ell=ℓ partial=∂ nabla=∇ in=∈ notin=∉ ' +
		'subset=⊂ subseteq=⊆ cup=∪ cap=∩ setminus=∖ emptyset=∅ varnothing=∅ forall=∀ exists=∃ neg=¬ wedge=∧ vee=∨ oplus=⊕ ' +
		'otimes=⊗ odot=⊙ circ=∘ top=⊤ bot=⊥ perp=⊥ parallel=∥ mid=| vert=| lvert=| rvert=| Vert=‖ lVert=‖ rVert=‖ |=‖ langle=⟨ ' +
		'rangle=⟩ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ sum=∑ prod=∏ int=∫ surd=√ prime=′ star=* ast=* dagger=† ldots=… dots=… cdots=⋯'
	)
		.split(' ')
		.map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
);

/** Commands that say how the rest looks, and print nothing. */
const LAYOUT =
	/^(?:left|right|middle|[bB]igg?[lmr]?|math[a-z]+|text[a-z]*|operatorname\*?|boldsymbol|bm|[mh]box|emph|rm|bf|it|cal|(?:display|script)style|(?:no)?limits|(?:wide)?(?:hat|tilde)|bar|vec|d?dot|(?:over|under)line|!)$/;
/** A control space is a command without a name. */
const SPACE = /^(?:[,:;\\]?|q?quad)$/;
/** Letters, and signs that stand before what they apply to: no space follows them. */
const PREFIX = /^[\p{L}∂∇∀∃]$/u;
/** A command or the mark of a script with the spaces after it, or one character. */
const TOKEN = /\\(?:operatorname\*|[A-Za-z]+|[^A-Za-z]|$)\s*|[\^_]\s*|[\s\S]/gu;
/** A space if letters or digits stand on both sides of it, else nothing. */
const GAP = '\uE000';
/** A space if another stands before the sign that it follows, else nothing: `a \mid b` unlike `a\mid b`. */
const SAME_AS_BEFORE = '\uE001';

type Tokens = IterableIterator<string>;

/**
 * One formula in a line: `\text{Transformer}^2` is `Transformer²`. Scripts that Unicode cannot write follow `^` or `_`, in
 * parentheses where needed. Of a command that is not known the name is printed.
 */
export function flattenMath(math: string): string {
	const tokens = (math.match(TOKEN) ?? []).values();
	let text = '';
	// A brace too many does not end the formula.
	for (const token of tokens) text += readToken(token, tokens);
	return closeGaps(text).replace(/\s+/g, ' ').trim();
}

function closeGaps(text: string): string {
	return text.replace(/(?<=[\p{L}\p{N}])\uE000+(?=[\p{L}\p{N}])|(?<=\s.)\uE001/gu, ' ').replace(/[\uE000\uE001]/g, '');
}

function readToken(token: string, tokens: Tokens): string {
	if (token === '{') return readGroup(tokens);
	if (token === '}') return '';
	if (token === '&' || token === '~') return ' ';
	if (/^[\^_]/.test(token)) return formatScript(token.charAt(0), readArgument(tokens));
	return token.startsWith('\\') ? readCommand(token.slice(1), tokens) : token;
}

function readGroup(tokens: Tokens): string {
	let text = '';
	for (const token of tokens) {
		if (token === '}') break;
		text += readToken(token, tokens);
	}
	return text;
}

/** A group without its braces, or one token; its layout commands are read with what they apply to. */
function readArgument(tokens: Tokens): string {
	for (const token of tokens) {
		const text = readToken(token, tokens);
		if (token === '{' || text.trim()) return closeGaps(text).trim();
	}
	return '';
}

function readCommand(command: string, tokens: Tokens): string {
	const name = command.trim();
	if (LAYOUT.test(name)) return '';
	if (SPACE.test(name)) return ' ';
	if (name === 'begin' || name === 'end') {
		// The name of the environment.
		readArgument(tokens);
		return ' ';
	}
	if (name === 'sqrt') return formatRoot(readArgument(tokens));
	if (/^[dt]?frac$/.test(name)) {
		const above = readArgument(tokens);
		return `${GAP}${parenthesise(above)}/${parenthesise(readArgument(tokens))}${GAP}`;
	}
	const symbol = SYMBOLS.get(name);
	if (symbol === undefined) return /^[A-Za-z]/.test(name) ? GAP + name + GAP : command;
	return PREFIX.test(symbol) || name === command ? symbol : symbol + SAME_AS_BEFORE;
}

function formatScript(mark: string, script: string): string {
	const shifted = shiftText(script, mark === '^' ? RAISED : LOWERED);
	if (shifted !== undefined) return shifted;
	return /^′+$/.test(script) ? script : mark + parenthesise(script) + GAP;
}

/** Of one letter or number without parentheses, which tell `√(KT)` from `√K T`. */
function formatRoot(text: string): string {
	return /^(?:.|\d+)$/u.test(text) ? `√${text}` : `√(${text})`;
}

/** What is more than one sign, word or number, in parentheses. */
function parenthesise(text: string): string {
	return /^(?:.|[\p{L}\p{N}.]+)$/u.test(text) ? text : `(${text})`;
}
