/** Sorts a table by the column whose heading is pressed: numbers down first, words up first. */
export function setUpSortableTable(table: HTMLTableElement): void {
	const body = table.tBodies[0];
	if (!body) return;
	for (const [column, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => {
			const rows = [...body.rows];
			const texts = rows.map((row) => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent ?? '');
			const isNumeric = texts.every((text) => text !== '' && !Number.isNaN(Number(text)));
			const before = heading.getAttribute('aria-sort');
			const isDown = before ? before === 'ascending' : isNumeric;
			for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
			heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
			body.append(...sortRows(rows, texts, isNumeric, isDown, document.documentElement.lang));
		});
	}
}

/** Rows sorted by their texts, as numbers or as a dictionary of the language has them; equal ones stay in order. */
export function sortRows<T>(
	rows: readonly T[],
	texts: readonly string[],
	isNumeric: boolean,
	isDown: boolean,
	language: string,
): T[] {
	const { compare: compareTexts } = new Intl.Collator(language);
	const compare = (a: string, b: string) => (isNumeric ? Number(a) - Number(b) : compareTexts(a, b));
	return rows
		.map((row, i) => ({ row, text: texts[i] ?? '' }))
		.sort((a, b) => compare(a.text, b.text) * (isDown ? -1 : 1))
		.map(({ row }) => row);
}
