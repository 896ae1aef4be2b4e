import { words as text } from '#words/compare';
import type { CompareAction } from '../../domain/compare/compare-state.ts';
import type { ComparedPaper } from '../../domain/compare/comparison.ts';

interface Props {
	readonly paper: ComparedPaper;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	/** The papers stand below each other. */
	readonly isVertical?: boolean;
	dispatch(action: CompareAction): void;
}

/** Moves a paper past its neighbour, or takes it out. */
export default function PaperTools({ paper: { slug, title }, isFirst, isLast, isVertical = false, dispatch }: Props) {
	const move = (by: -1 | 1) => dispatch({ type: 'move', slug, by });
	return (
		<span className="column-tools">
			<button
				type="button"
				aria-label={isVertical ? text.moveUp(title) : text.moveLeft(title)}
				aria-disabled={isFirst}
				onClick={() => move(-1)}
			>
				{isVertical ? '↑' : '←'}
			</button>
			<button
				type="button"
				aria-label={isVertical ? text.moveDown(title) : text.moveRight(title)}
				aria-disabled={isLast}
				onClick={() => move(1)}
			>
				{isVertical ? '↓' : '→'}
			</button>
			<button type="button" aria-label={text.remove(title)} onClick={() => dispatch({ type: 'remove', slug })}>
				×
			</button>
		</span>
	);
}
