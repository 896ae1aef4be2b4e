/** The part of `ServiceWorkerGlobalScope` that the worker uses: TypeScript has no types for page and worker in one project. */
export interface WorkerScope {
	readonly registration: { readonly scope: string };
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { readonly type: 'window' }): Promise<readonly { readonly url: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
}

interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}
