/** The part of `ServiceWorkerGlobalScope` that the worker uses: TypeScript has no types for page and worker in one project. */
export interface WorkerScope {
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface MessageFromPage extends LifeEvent {
	readonly data: unknown;
	readonly source: { postMessage(message: unknown): void } | null;
}
