export const words: typeof import('../en/moved.ts').words = {
	title: 'Página trasladada',
	text: 'Esta página se encuentra ahora en {address}.',
	withdrawn: 'Página retirada',
	withdrawnDescription: (reason) => `Esta página se ha retirado: ${reason}`,
	withdrawnTitle: 'Esta página se ha retirado',
	since: 'Fecha de retirada: {date}. Su dirección, {address}, no mostrará nunca otra cosa.',
};
