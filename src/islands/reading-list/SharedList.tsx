import { words } from '#words/reading-list';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';

interface Props {
	readonly slugs: readonly string[];
	findTitle(slug: string): string;
	onAdd(): void;
}

/** What a shared link names. Nothing of it is stored until the reader asks. */
export default function SharedList({ slugs, findTitle, onAdd }: Props) {
	if (slugs.length === 0)
		return (
			<section className="panel" aria-label={words.shared}>
				<p>{words.sharedNothing}</p>
			</section>
		);
	return (
		<section className="panel" aria-label={words.shared}>
			<p>{words.sharedPapers(slugs.length)}</p>
			<ol>
				{slugs.map((slug) => (
					<li key={slug}>
						<a href={`${BASE}papers/${slug}/`} {...CONTENT}>
							{findTitle(slug)}
						</a>
					</li>
				))}
			</ol>
			<p>
				<button type="button" onClick={onAdd}>
					{words.addShared}
				</button>
			</p>
		</section>
	);
}
