import { count } from '../../domain/text/count.ts';
import { BASE } from '../search/engine.ts';

interface Props {
	readonly slugs: readonly string[];
	findTitle(slug: string): string;
	onAdd(): void;
}

/** What a shared link holds. Nothing of it is kept until the reader asks. */
export default function SharedList({ slugs, findTitle, onAdd }: Props) {
	return (
		<section class="panel" aria-label="Shared list">
			{slugs.length === 0 ? (
				<p>The link shares no paper of this map.</p>
			) : (
				<>
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
				</>
			)}
		</section>
	);
}
