import { words } from '#words/library';
import type { FoundWork, LibraryAnswer, OtherWork, ShownWork } from '../../domain/library/analyse-library.ts';
import type { MatchReason } from '../../domain/library/match-entries.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import LongList from './LongList.tsx';
import type { Directory } from './messages.ts';

/** How many are shown at first. */
const FOUND_SHOWN = 10;

interface Props {
	readonly answer: LibraryAnswer;
	readonly directory: Directory;
}

/** What of a library is on the map, what is not, and what could not be read. */
export default function FoundWorks({ answer, directory }: Props) {
	const { found, others, problems, matched, read } = answer;
	return (
		<section aria-labelledby="found">
			<h2 id="found">{words.found.title}</h2>
			<p>{found.length === 0 ? words.found.none : words.found.lede(matched, read)}</p>
			{found.length > 0 && (
				<LongList
					className="works"
					first={FOUND_SHOWN}
					items={found}
					render={(work, i) => <FoundRow key={i} work={work} directory={directory} />}
				/>
			)}
			{others.length > 0 && (
				<details>
					<summary>{words.others.title(others.length)}</summary>
					<p className="quiet">{words.others.lede}</p>
					<LongList
						className="works"
						items={others}
						render={(work, i) => <OtherRow key={i} work={work} directory={directory} />}
					/>
				</details>
			)}
			{problems.length > 0 && (
				<details>
					<summary>{words.problems.title(problems.length)}</summary>
					<LongList
						className="works"
						items={problems}
						render={({ file, line, field, message, detail, fix }, i) => (
							<li key={i}>
								<p className="name">{words.problems.place(file, line, field)}</p>
								<p className="quiet">{words.problems.reason(message, fix)}</p>
								{detail && (
									<p className="quiet" lang="en" dir="ltr">
										{detail}
									</p>
								)}
							</li>
						)}
					/>
				</details>
			)}
		</section>
	);
}

function FoundRow({ work, directory }: { readonly work: FoundWork; readonly directory: Directory }) {
	const paper = directory.papers.get(work.paper);
	if (!paper) return null;
	return (
		<li data-slug={paper.slug}>
			<p className="name">
				<a href={`${BASE}papers/${paper.slug}/`} {...CONTENT}>
					{paper.title}
				</a>
			</p>
			<p className="quiet">
				{describeWork(work)} · {explain(work.reason)}
				{work.entries > 1 && ` · ${words.found.merged(work.entries)}`}
			</p>
		</li>
	);
}

function OtherRow({ work, directory }: { readonly work: OtherWork; readonly directory: Directory }) {
	const topics = work.topics.flatMap((place) => directory.topics[place]?.inline ?? []);
	return (
		<li>
			<p className="name">
				<bdi>{work.title}</bdi>
			</p>
			<p className="quiet">
				{describeWork(work)} · {topics.length > 0 ? words.others.guess(topics) : words.others.noGuess}
			</p>
		</li>
	);
}

function describeWork({ authors, year, file, line }: ShownWork): string {
	const parts = [authors, year?.toString() ?? '', words.others.place(file, line)];
	return parts.filter(Boolean).join(' · ');
}

function explain(reason: MatchReason): string {
	const { reasons, others } = words.found;
	if ('id' in reason) return reasons[reason.kind](reason.id);
	return reasons[reason.kind](others(reason.authors, reason.year));
}
