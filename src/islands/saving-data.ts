interface DataSaving {
	readonly connection?: { readonly saveData?: boolean };
}

/** Whether the visitor asked for little to be loaded, by the browser's data saver or by the system's setting. */
export const isSavingData =
	(navigator as DataSaving).connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
