import { words } from '#words/explorer';
import { store } from '../explorer-store.ts';
import { FORMATS, type Format } from '../formats.ts';

const show = (text: string) => store.dispatch({ type: 'show-message', text });

async function copyLink(): Promise<void> {
	try {
		await navigator.clipboard.writeText(location.href);
		show(words.messages.copied);
	} catch {
		show(words.messages.notCopied(location.href));
	}
}

async function download(format: Format): Promise<void> {
	try {
		await store.get().instrument?.download(format);
		show(words.messages.downloaded(format));
	} catch {
		show(words.messages.notDownloaded(format));
	}
}

/** The link to what is shown, and what is shown as files. */
export default function Share() {
	return (
		<>
			<p className="choices">
				<button type="button" onClick={() => void copyLink()}>
					{words.copyLink}
				</button>
			</p>
			<p className="choices">
				{FORMATS.map((format) => (
					<button key={format} type="button" onClick={() => void download(format)}>
						{words.files[format]}
					</button>
				))}
			</p>
		</>
	);
}
