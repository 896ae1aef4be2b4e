/** Words of the pages of the comparison and of the reading lists that stand in their HTML and in no script. */
export const words = {
	compare: {
		description: 'Two to six papers side by side: problem, approach, findings, datasets and results.',
		lede: 'Two to six papers side by side: problem, approach and findings.',
		/** `{example}` is an address. */
		noScript:
			'The table is made in the browser and needs JavaScript. Without it, each paper’s page in the {papers:list of papers} has the same facts. With JavaScript, an address such as {example} names the papers by the last part of their pages’ addresses.',
	},
	readingList: {
		description: 'Papers you have starred, with your notes, stored only in this browser.',
		lede: 'Papers you have starred, in your order and with your notes.',
		storage:
			'The list is stored only in this browser: there is no account, and nothing is sent anywhere. Clearing this site’s data clears the list, so back up what you want to keep. Starred papers can be read offline.',
		noScript: 'The list needs JavaScript, and a browser that lets this site keep data.',
	},
};
