import { words } from '#words/library';
import type { LibraryAnswer } from '../../domain/library/analyse-library.ts';
import type { Coverage } from '../../domain/library/coverage.ts';
import { formatShare } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import Bar from './Bar.tsx';
import CoverageGraph from './CoverageGraph.tsx';
import type { Directory } from './messages.ts';

const text = words.coverage;

interface Props {
	readonly answer: Pick<LibraryAnswer, 'coverage' | 'found'>;
	readonly directory: Directory;
	readonly graphHref: string | undefined;
}

/** How much of each theme and topic a library has. */
export default function CoverageView({ answer, directory, graphHref }: Props) {
	const { coverage } = answer;
	const owned = listOwned(answer, directory);
	const topics = coverage.topics
		.filter(({ owned }) => owned > 0)
		.toSorted((a, b) => b.owned - a.owned || b.owned / b.papers - a.owned / a.papers);
	return (
		<section aria-labelledby="coverage">
			<h2 id="coverage">{text.title}</h2>
			<p className="quiet">
				{text.lede}{' '}
				{graphHref && owned.length > 0 && (
					// After the number sign, what is handed over does not leave the browser.
					<a href={`${graphHref}?own=yes${formatShare(owned)}`}>{text.onGraph}</a>
				)}
			</p>
			<div className="covered">
				<CoverageTable
					name={text.theme}
					rows={coverage.themes.filter(({ papers }) => papers > 0)}
					find={(place) => {
						const theme = directory.themes[place];
						return theme && { name: theme.name, href: `${BASE}themes/${theme.slug}/`, colour: theme.colour };
					}}
				/>
				<CoverageGraph topics={coverage.topics} directory={directory} />
			</div>
			{topics.length > 0 && (
				<details>
					<summary>
						{text.topics} ({topics.length})
					</summary>
					<CoverageTable
						name={text.topic}
						rows={topics}
						find={(place) => {
							const topic = directory.topics[place];
							const colour = directory.themes[topic?.theme ?? -1]?.colour ?? 1;
							return topic && { name: topic.name, href: `${BASE}topics/${topic.slug}/`, colour };
						}}
					/>
				</details>
			)}
		</section>
	);
}

/** Slugs of the papers of the map that a library has. */
export function listOwned({ found }: Pick<LibraryAnswer, 'found'>, { papers }: Directory): readonly string[] {
	return found.flatMap(({ paper }) => papers.get(paper)?.slug ?? []);
}

interface TableProps {
	readonly name: string;
	readonly rows: readonly Coverage[];
	find(place: number): { readonly name: string; readonly href: string; readonly colour: number } | undefined;
}

function CoverageTable({ name, rows, find }: TableProps) {
	const hasGuesses = rows.some(({ guessed }) => guessed > 0);
	return (
		<div className="scroll">
			<table className="coverage-table">
				<thead>
					<tr>
						<th scope="col">{name}</th>
						<th scope="col" colSpan={2}>
							{text.share}
						</th>
						{hasGuesses && (
							<th scope="col" title={text.guessesHint}>
								{text.guesses}
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ place, papers, owned, guessed }) => {
						const item = find(place);
						if (!item) return null;
						return (
							<tr key={place} data-owned={owned}>
								<th scope="row">
									<a href={item.href} {...CONTENT}>
										{item.name}
									</a>
								</th>
								<td className="bar-cell">
									<Bar share={papers > 0 ? owned / papers : 0} colour={`c${item.colour}`} />
								</td>
								<td>{text.of(owned, papers)}</td>
								{hasGuesses && <td className="quiet">{guessed > 0 ? guessed : ''}</td>}
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
