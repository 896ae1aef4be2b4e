/** The buttons over the map and the menu of downloads. */
import type { Format } from './downloads.ts';
import { need } from './element.ts';
import type { Stage } from './stage.ts';

interface Tools {
	readonly stage: Stage;
	readonly formats: readonly Format[];
	readonly download: (format: Format) => Promise<void>;
	/** Back to the whole map with nothing chosen. */
	readonly reset: () => void;
}

export function makeTools(explorer: HTMLElement, { stage, formats, download, reset }: Tools): void {
	const said = need(explorer, '.explorer-said', HTMLElement);
	const on = (name: string, act: () => void) =>
		need(explorer, `[data-tool="${name}"]`, HTMLButtonElement).addEventListener('click', act);
	on('in', () => stage.zoomBy(1.6));
	on('out', () => stage.zoomBy(1 / 1.6));
	on('whole', () => stage.show(undefined));
	on('reset', reset);
	on('copy', () => {
		navigator.clipboard.writeText(location.href).then(
			() => say(said, 'Link copied.'),
			() => say(said, `Could not copy. The link is ${location.href}`),
		);
	});
	for (const format of formats)
		on(format, () => {
			download(format).then(
				() => say(said, `Downloaded as ${format}.`),
				() => say(said, `The ${format} file could not be made.`),
			);
		});
	const full = need(explorer, '[data-tool="full"]', HTMLButtonElement);
	if (!document.fullscreenEnabled) full.remove();
	full.addEventListener('click', () => {
		if (document.fullscreenElement) void document.exitFullscreen();
		else explorer.requestFullscreen().catch(() => say(said, 'Full screen was refused.'));
	});
	document.addEventListener('fullscreenchange', () =>
		full.setAttribute('aria-pressed', String(document.fullscreenElement === explorer)),
	);
}

function say(element: HTMLElement, text: string): void {
	element.textContent = text;
}
