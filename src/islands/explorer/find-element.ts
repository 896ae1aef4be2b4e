/** An element that the page is known to have; throws where it is missing. */
export function findElement<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
	const found = root.querySelector(selector);
	if (!(found instanceof type)) throw new TypeError(`the page has no ${selector}`);
	return found;
}
