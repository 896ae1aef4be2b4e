export const words: typeof import('../en/moved.ts').words = {
	title: 'صفحة منقولة',
	text: 'أصبحت هذه الصفحة في {address}.',
	withdrawn: 'صفحة مسحوبة',
	withdrawnDescription: (reason) => `سُحبت هذه الصفحة: ${reason}`,
	withdrawnTitle: 'سُحبت هذه الصفحة',
	since: 'منذ {date}. ولن يعرض عنوانها، {address}، أي شيء آخر.',
};
