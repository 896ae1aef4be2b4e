import { type PointerEvent, useRef } from 'react';
import { words } from '#words/explorer';
import { chooseDragged } from '../sheet.ts';

interface Props {
	readonly isTall: boolean;
	onResize(isTall: boolean): void;
	onClose(): void;
}

/** Where the panel is a sheet: dragged up it is made higher, dragged down lower and then closed; a press makes it the other. */
export default function SheetHandle({ isTall, onResize, onClose }: Props) {
	/** Where a press began that is no drag yet. */
	const start = useRef<number>(undefined);
	function press({ clientY, currentTarget, pointerId }: PointerEvent<HTMLButtonElement>): void {
		start.current = clientY;
		currentTarget.setPointerCapture(pointerId);
	}
	function drag({ clientY }: PointerEvent): void {
		const next = start.current === undefined ? undefined : chooseDragged(clientY - start.current, isTall);
		if (next === undefined) return;
		start.current = undefined;
		if (next === 'closed') onClose();
		else onResize(next === 'tall');
	}
	function release(): void {
		// A drag has been carried out already.
		if (start.current !== undefined) onResize(!isTall);
		start.current = undefined;
	}
	return (
		<button
			type="button"
			className="sheet-handle"
			aria-expanded={isTall}
			aria-label={words.expand}
			onPointerDown={press}
			onPointerMove={drag}
			onPointerUp={release}
			// By keyboard or screen reader.
			onClick={({ detail }) => detail === 0 && onResize(!isTall)}
		/>
	);
}
