import { format } from '#words/language';
import { words } from '#words/library';
import { words as names } from '#words/pair';
import type { LibraryAnswer } from '../../domain/library/analyse-library.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import LongList from './LongList.tsx';
import type { Directory } from './messages.ts';

const text = words.gaps;

interface Props {
	readonly answer: LibraryAnswer;
	readonly directory: Directory;
}

/** What of the map a library lacks, and pairs of topics that only the library has. */
export default function GapsView({ answer: { coverage, pairs, others }, directory }: Props) {
	const themes = coverage.themes.filter(({ owned, papers }) => owned === 0 && papers > 0);
	const topics = coverage.topics
		.filter(({ owned, papers }) => owned === 0 && papers > 0)
		.toSorted((a, b) => b.papers - a.papers);
	return (
		<section aria-labelledby="gaps">
			<h2 id="gaps">{text.title}</h2>
			<h3>{text.themes}</h3>
			{themes.length === 0 && <p>{text.noThemes}</p>}
			<ul>
				{themes.map(({ place, guessed }) => {
					const theme = directory.themes[place];
					if (!theme) return null;
					return (
						<li key={place}>
							<a href={`${BASE}themes/${theme.slug}/`} {...CONTENT}>
								{theme.name}
							</a>
							{guessed > 0 && <span className="quiet"> ({text.near(guessed)})</span>}
						</li>
					);
				})}
			</ul>
			<h3>{text.topics}</h3>
			{topics.length === 0 && <p>{text.noTopics}</p>}
			<LongList
				className="topics-missed"
				items={topics}
				render={({ place, guessed }) => {
					const topic = directory.topics[place];
					if (!topic) return null;
					return (
						<li key={place}>
							<a href={`${BASE}topics/${topic.slug}/`} {...CONTENT}>
								{topic.name}
							</a>
							{guessed > 0 && <span className="quiet"> ({text.near(guessed)})</span>}
						</li>
					);
				}}
			/>
			{pairs.length > 0 && (
				<>
					<h3>{text.pairs}</h3>
					<p className="quiet">{text.pairsLede}</p>
					<LongList
						items={pairs}
						render={({ a, b, works }) => {
							const [one, other] = [directory.topics[a], directory.topics[b]];
							if (!one || !other) return null;
							const titles = works.flatMap((place) => others[place]?.title ?? []);
							return (
								<li key={`${a} ${b}`}>
									{names.name(one.name, other.inline) + format.colon}
									<span className="quiet">{titles.slice(0, 3).join(format.semicolon)}</span>
								</li>
							);
						}}
					/>
				</>
			)}
		</section>
	);
}
