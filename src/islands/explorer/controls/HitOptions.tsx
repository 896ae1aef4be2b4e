import { words } from '#words/explorer';
import { CONTENT } from '../../content-language.ts';
import type { HitList } from '../hits.ts';

interface Props {
	readonly id: string;
	readonly list: HitList;
	/** Whether the topics are known, of which some may be found. */
	readonly hasData: boolean;
	onTake(index: number): void;
}

/**
 * The hits below a field that finds topics. The focus stays in the field, whose keys walk the options: a combobox as the
 * ARIA Authoring Practices describe it.
 */
export default function HitOptions({ id, list: { hits, isOpen, active }, hasData, onTake }: Props) {
	return (
		<ul
			role="listbox"
			id={id}
			className="hits"
			aria-label={words.topicsFound}
			hidden={!isOpen || !hasData}
			// The field would lose the focus, and the list close, before the click.
			onPointerDown={(event) => event.preventDefault()}
		>
			{hits.map((hit, i) => (
				<li key={hit.id} role="option" id={`${id}-${i}`} aria-selected={i === active} onClick={() => onTake(i)}>
					<span {...CONTENT}>{hit.name}</span>
					<span className="quiet"> {hit.detail}</span>
				</li>
			))}
			{isOpen && hits.length === 0 && (
				<li role="option" aria-disabled="true" aria-selected="false">
					{words.noTopic}
				</li>
			)}
		</ul>
	);
}
