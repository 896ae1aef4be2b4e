import { useEffect, useRef, useState } from 'react';
import { words } from '#words/explorer';
import type { ExplorerState } from '../state.ts';
import { chooseRange } from '../years.ts';

interface Props {
	readonly years: ExplorerState['years'];
	/** First and last year of papers. */
	readonly bounds: readonly [number, number];
	onChange(years: ExplorerState['years']): void;
}

/** The years of papers that count, to be typed. */
export default function YearFields({ years, bounds, onChange }: Props) {
	const [from, to] = years ?? bounds;
	return (
		<fieldset className="years">
			<legend>{words.yearsOfPapers}</legend>
			<YearField
				name={words.from}
				year={from}
				bounds={bounds}
				onCommit={(year) => onChange(chooseRange(year || bounds[0], to, bounds))}
			/>
			<YearField
				name={words.to}
				year={to}
				bounds={bounds}
				onCommit={(year) => onChange(chooseRange(from, year || bounds[1], bounds))}
			/>
		</fieldset>
	);
}

interface FieldProps {
	readonly name: string;
	readonly year: number;
	readonly bounds: readonly [number, number];
	/** The field was left, or its arrows pressed: not after every digit. */
	onCommit(year: number): void;
}

function YearField({ name, year, bounds, onCommit }: FieldProps) {
	const [typed, setTyped] = useState<string>();
	const field = useRef<HTMLInputElement>(null);
	// The browser's own event: React's comes with every digit.
	useEffect(() => {
		const input = field.current;
		const commit = () => {
			onCommit(Number(input?.value));
			setTyped(undefined);
		};
		input?.addEventListener('change', commit);
		return () => input?.removeEventListener('change', commit);
	}, [onCommit]);
	return (
		<label>
			{name}{' '}
			<input
				ref={field}
				type="number"
				min={bounds[0]}
				max={bounds[1]}
				value={typed ?? String(year)}
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
			/>
		</label>
	);
}
