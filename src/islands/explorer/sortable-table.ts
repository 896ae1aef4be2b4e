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
			body.append(...sortRows(rows, texts, isNumeric, isDown));
		});
	}
}

/** Rows in the order of their texts; equal ones stay in order. */
export function sortRows<T>(rows: readonly T[], texts: readonly string[], isNumeric: boolean, isDown: boolean): T[] {
	const compare = (a: string, b: string) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0);
	return rows
		.map((row, i) => ({ row, text: texts[i] ?? '' }))
		.sort((a, b) => compare(a.text, b.text) * (isDown ? -1 : 1))
		.map(({ row }) => row);
}
