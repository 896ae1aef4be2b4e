import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { words } from '#words/library';
import type { NamedBlob } from './messages.ts';

const text = words.input;

interface Props {
	readonly example: { readonly text: string; readonly entries: number };
	readonly isRemembering: boolean;
	readonly isStored: boolean;
	onRead(files: readonly NamedBlob[]): void;
	onRemember(isOn: boolean): void;
	onForget(): void;
}

const nameFiles = (files: Iterable<File>): NamedBlob[] => [...files].map((file) => ({ name: file.name, blob: file }));

/** Files, pasted text or an example: what is to be read. */
export default function LibraryInput({ example, isRemembering, isStored, onRead, onRemember, onForget }: Props) {
	const [isReady, setReady] = useState(false);
	const [isOver, setOver] = useState(false);
	const [pasted, setPasted] = useState('');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// Once: `onRead` changes, and what the field names may not be what was read last.
		if (isReady) return;
		setReady(true);
		// Chosen before the script was there.
		const early = field.current?.files;
		if (early && early.length > 0) onRead(nameFiles(early));
	}, [isReady, onRead]);
	function drop(event: DragEvent): void {
		event.preventDefault();
		setOver(false);
		const { files } = event.dataTransfer;
		if (files.length > 0) onRead(nameFiles(files));
		else onRead([{ name: text.pastedName, blob: new Blob([event.dataTransfer.getData('text')]) }]);
	}
	function readPasted(event: FormEvent): void {
		event.preventDefault();
		onRead([{ name: text.pastedName, blob: new Blob([pasted]) }]);
	}
	return (
		<div className="library-input">
			<fieldset
				className={isOver ? 'panel drop over' : 'panel drop'}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={drop}
			>
				<legend className="visually-hidden">{text.label}</legend>
				<label htmlFor="library-file">{text.label}</label>
				<input
					ref={field}
					id="library-file"
					type="file"
					multiple
					aria-describedby="library-drop"
					onChange={(event) => {
						const files = nameFiles(event.currentTarget.files ?? []);
						if (files.length > 0) onRead(files);
					}}
				/>
				<p id="library-drop" className="quiet">
					{text.drop}
				</p>
				<p className="choices">
					<button
						type="button"
						disabled={!isReady}
						onClick={() => onRead([{ name: text.exampleName, blob: new Blob([example.text]) }])}
					>
						{text.example}
					</button>{' '}
					<span className="quiet">{text.exampleHint(example.entries)}</span>
				</p>
			</fieldset>
			<form className="panel" onSubmit={readPasted}>
				<label htmlFor="library-paste">{text.paste}</label>
				<textarea
					id="library-paste"
					rows={5}
					spellCheck={false}
					placeholder={text.pasteHint}
					value={pasted}
					onInput={(event) => setPasted(event.currentTarget.value)}
				/>
				<p>
					<button type="submit" disabled={!isReady}>
						{text.read}
					</button>
				</p>
			</form>
			<p className="choices">
				<label>
					<input
						type="checkbox"
						disabled={!isReady}
						checked={isRemembering}
						onChange={(event) => onRemember(event.currentTarget.checked)}
					/>{' '}
					{text.remember}
				</label>
				<span className="quiet">{text.rememberHint}</span>
				{isStored && (
					<button type="button" onClick={onForget}>
						{text.forget}
					</button>
				)}
			</p>
		</div>
	);
}
