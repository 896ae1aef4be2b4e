export const words: typeof import('../en/loading.ts').words = {
	notLoaded: '无法载入。请检查网络连接后重新载入页面。',
};
