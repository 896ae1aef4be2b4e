export const words: typeof import('../en/loading.ts').words = {
	notLoaded: 'No se ha podido cargar. Compruebe la conexión y vuelva a cargar la página.',
};
