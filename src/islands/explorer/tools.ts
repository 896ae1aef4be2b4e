/** The buttons over the map and the menu of downloads. */
import { words } from '#words/explorer';
import type { Format } from './downloads.ts';
import { find } from './element.ts';
import type { Messages } from './messages.ts';
import type { ZoomController } from './zoom-controller.ts';

interface Tools {
	readonly zoom: ZoomController;
	readonly messages: Messages;
	readonly formats: readonly Format[];
	readonly download: (format: Format) => Promise<void>;
	/** Back to the whole map with nothing selected or filled in. */
	readonly reset: () => void;
}

export function setUpTools(explorer: HTMLElement, { zoom, messages, formats, download, reset }: Tools): void {
	const on = (name: string, act: () => void) =>
		find(explorer, `[data-tool="${name}"]`, HTMLButtonElement).addEventListener('click', act);
	on('in', () => zoom.zoomBy(1.6));
	on('out', () => zoom.zoomBy(1 / 1.6));
	on('whole', () => zoom.show(undefined));
	on('reset', () => {
		reset();
		messages.show(words.messages.reset);
	});
	on('copy', () => {
		navigator.clipboard.writeText(location.href).then(
			() => messages.show(words.messages.copied),
			() => messages.show(words.messages.notCopied(location.href)),
		);
	});
	for (const format of formats)
		on(format, () => {
			download(format).then(
				() => messages.show(words.messages.downloaded(format)),
				() => messages.show(words.messages.notDownloaded(format)),
			);
		});
	setUpFullScreen(explorer, messages);
}

function setUpFullScreen(explorer: HTMLElement, messages: Messages): void {
	const button = find(explorer, '[data-tool="full"]', HTMLButtonElement);
	if (!document.fullscreenEnabled) button.remove();
	button.addEventListener('click', () => {
		if (document.fullscreenElement) void document.exitFullscreen();
		else explorer.requestFullscreen().catch(() => messages.show(words.messages.noFullScreen));
	});
	document.addEventListener('fullscreenchange', () =>
		button.setAttribute('aria-pressed', String(document.fullscreenElement === explorer)),
	);
}
