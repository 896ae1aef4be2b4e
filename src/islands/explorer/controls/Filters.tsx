import type { ReactNode } from 'react';
import { words } from '#words/explorer';
import type { Filters as FilterValues } from '../actions.ts';
import { useControl } from '../controls-ready.ts';
import { selectScene, store } from '../explorer-store.ts';
import { COLOURINGS, type ExplorerState, START } from '../state.ts';
import { useExplorer } from '../use-explorer.ts';
import PathFields from './PathFields.tsx';
import Share from './Share.tsx';
import ThemeBoxes, { type ThemeEntry } from './ThemeBoxes.tsx';
import YearFields from './YearFields.tsx';

interface Props {
	/** Whether its first part is. */
	readonly isOpen: boolean;
	readonly mostPapers: number;
	readonly first: number;
	readonly last: number;
	readonly themes: readonly ThemeEntry[];
	readonly lang: string | undefined;
}

const set = (filters: Partial<FilterValues>) => store.dispatch({ type: 'filter', filters });

/** What the map shows, beside it: colours, filters, the path between two topics, and files. */
export default function Filters({ isOpen, mostPapers, first, last, themes, lang }: Props) {
	const state = useExplorer((model) => selectScene(model)?.state ?? START);
	const resets = useExplorer((model) => model.resets);
	useControl('filters');
	return (
		<fieldset className="explorer-form" data-live="held">
			<legend className="visually-hidden">{words.controls}</legend>
			<Fold title={words.show} isOpen={isOpen}>
				<Shown state={state} />
			</Fold>
			<Fold title={words.filter}>
				<Least state={state} mostPapers={mostPapers} />
				<YearFields years={state.years} bounds={[first, last]} onChange={(years) => set({ years })} />
				<ThemeBoxes themes={themes} chosen={state.themes} lang={lang} />
			</Fold>
			<Fold title={words.pathBetween}>
				<PathFields key={resets} />
			</Fold>
			<Fold title={words.share}>
				<Share />
			</Fold>
		</fieldset>
	);
}

interface FoldProps {
	readonly title: string;
	readonly isOpen?: boolean;
	readonly children: ReactNode;
}

/** A part that opens, and is then in the window. */
function Fold({ title, isOpen = false, children }: FoldProps) {
	return (
		<details
			open={isOpen}
			onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
		>
			<summary>{title}</summary>
			{children}
		</details>
	);
}

function Shown({ state }: { readonly state: ExplorerState }) {
	return (
		<>
			<p>
				<label htmlFor="map-colour">{words.colourBy}</label>
				<select
					id="map-colour"
					value={state.colour}
					onChange={({ currentTarget }) =>
						set({ colour: COLOURINGS.find((colour) => colour === currentTarget.value) ?? START.colour })
					}
				>
					{COLOURINGS.map((colour) => (
						<option key={colour} value={colour}>
							{words.colours[colour]}
						</option>
					))}
				</select>
			</p>
			<Box name={words.allLinks} isOn={state.allLinks} onChange={(allLinks) => set({ allLinks })} />
			<Box name={words.rarePairs} isOn={state.rarePairs} onChange={(rarePairs) => set({ rarePairs })} />
		</>
	);
}

interface BoxProps {
	readonly name: string;
	readonly isOn: boolean;
	onChange(isOn: boolean): void;
}

function Box({ name, isOn, onChange }: BoxProps) {
	return (
		<p>
			<label className="check">
				<input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />{' '}
				{name}
			</label>
		</p>
	);
}

/** The least strength of a link and number of papers of a topic. */
function Least({ state: { min, papers }, mostPapers }: { readonly state: ExplorerState; readonly mostPapers: number }) {
	return (
		<>
			<LeastField
				id="map-min"
				label={words.minimumStrength}
				range={[0, 20, 0.1]}
				value={min}
				onChange={(value) => set({ min: value })}
			/>
			<LeastField
				id="map-papers"
				label={words.minimumPapers}
				range={[1, mostPapers, 1]}
				value={papers}
				// Every topic has a paper.
				onChange={(value) => set({ papers: value > 1 ? value : 0 })}
			/>
		</>
	);
}

interface LeastFieldProps {
	readonly id: string;
	readonly label: string;
	/** Lowest value, which excludes nothing, highest value and step. */
	readonly range: readonly [lowest: number, highest: number, step: number];
	readonly value: number;
	onChange(value: number): void;
}

function LeastField({ id, label, range: [lowest, highest, step], value, onChange }: LeastFieldProps) {
	return (
		<p>
			<label htmlFor={id}>{label}</label>{' '}
			<output htmlFor={id}>{value > lowest ? words.atLeast(value) : words.any}</output>
			<input
				id={id}
				type="range"
				min={lowest}
				max={highest}
				step={step}
				value={String(Math.max(lowest, value))}
				onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
			/>
		</p>
	);
}
