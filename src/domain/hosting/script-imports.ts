/** The scripts that a built script imports before it runs, as written in it; what it may load later is left out. */
export function listImports(script: string): string[] {
	return [...script.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)].map(([, name = '']) => name);
}
