import { count } from '../../domain/text/count.ts';
import { BASE } from '../base-path.ts';

interface Props {
	readonly slugs: readonly string[];
	findTitle(slug: string): string;
	onAdd(): void;
}

/** What a shared link names. Nothing of it is stored until the reader asks. */
export default function SharedList({ slugs, findTitle, onAdd }: Props) {
	if (slugs.length === 0)
		return (
			<section className="panel" aria-label="Shared list">
				<p>The link shares no paper of this atlas.</p>
			</section>
		);
	return (
		<section className="panel" aria-label="Shared list">
			<p>A list of {count(slugs.length, 'paper')} was shared with you.</p>
			<ol>
				{slugs.map((slug) => (
					<li key={slug}>
						<a href={`${BASE}papers/${slug}/`}>{findTitle(slug)}</a>
					</li>
				))}
			</ol>
			<p>
				<button type="button" onClick={onAdd}>
					Add these to my list
				</button>
			</p>
		</section>
	);
}
