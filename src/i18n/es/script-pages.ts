export const words: typeof import('../en/script-pages.ts').words = {
	compare: {
		description: 'De dos a seis artículos lado a lado: problema, enfoque, hallazgos, conjuntos de datos y resultados.',
		lede: 'De dos a seis artículos lado a lado: problema, enfoque y hallazgos.',
		noScript:
			'La tabla se elabora en el navegador y necesita JavaScript. Sin JavaScript, la página de cada artículo, accesible desde la {papers:lista de artículos}, ofrece la misma información. Con JavaScript, una dirección como {example} designa los artículos por la última parte de la dirección de sus páginas.',
	},
	readingList: {
		description: 'Los artículos que ha marcado con una estrella, con sus notas, guardados solo en este navegador.',
		lede: 'Los artículos que ha marcado con una estrella, en su orden y con sus notas.',
		storage:
			'La lista se guarda solo en este navegador: no hay cuenta y no se envía nada. Borrar los datos de este sitio borra la lista, así que haga una copia de seguridad de lo que quiera conservar. Los artículos marcados con una estrella se pueden leer sin conexión.',
		noScript: 'La lista necesita JavaScript y un navegador que permita a este sitio guardar datos.',
	},
};
