/** Making elements; text is text, never markup. */
type Child = Node | string | false | undefined;

export function h<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	setAttributes(element, attributes);
	for (const child of children) if (child) element.append(child);
	return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	...children: readonly Child[]
): SVGElementTagNameMap[K] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	setAttributes(element, attributes);
	for (const child of children) if (child) element.append(child);
	return element;
}

function setAttributes(
	element: Element,
	attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		element.setAttribute(name, value === true ? '' : String(value));
	}
}

/** Sets an attribute unless it has that value: setting it again has the browser compute styles again. */
export function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** An element that the page is known to have; throws where it is missing. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
	const found = root.querySelector(selector);
	if (!(found instanceof type)) throw new TypeError(`the page has no ${selector}`);
	return found;
}
