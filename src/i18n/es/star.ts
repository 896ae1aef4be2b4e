export const words: typeof import('../en/star.ts').words = {
	star: (title) => `Lista de lectura: ${title}`,
	notStored:
		'Este navegador no guarda datos para este sitio (el almacenamiento está lleno o bloqueado), por lo que la lista no ha cambiado.',
};
