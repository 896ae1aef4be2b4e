/** Sets an attribute unless it has that value: setting it again has the browser compute styles again. */
export function setAttribute(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
