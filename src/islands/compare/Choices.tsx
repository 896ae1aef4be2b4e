import { nameFew } from '../../domain/corpus/author-names.ts';
import { CONTENT } from '../content-language.ts';
import type { Choice } from './find-choices.ts';

interface Props {
	readonly label: string;
	/** Whether the label stands above the list. */
	readonly hasHeading?: boolean;
	readonly choices: readonly Choice[];
	onAdd(slug: string): void;
}

/** Papers as buttons that add them. */
export default function Choices({ label, hasHeading = false, choices, onAdd }: Props) {
	if (choices.length === 0) return null;
	return (
		<>
			{hasHeading && (
				<p className="quiet" aria-hidden="true">
					{label}
				</p>
			)}
			<ul className="suggestions" aria-label={label}>
				{choices.map(({ slug, title, knownName, authors, authorCount, year }) => (
					<li key={slug}>
						{/* A press keeps the field's focus, with which the list would vanish. */}
						<button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onAdd(slug)}>
							<span {...CONTENT}>{title}</span>
							{knownName && <span className="known"> {knownName}</span>}{' '}
							<span className="quiet">
								{[authors.length > 0 && nameFew(authors, authorCount), year].filter(Boolean).join(' · ')}
							</span>
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
