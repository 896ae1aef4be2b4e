import { words as explorer } from '#words/explorer';
import { words as names } from '#words/paper-names';
import { paths } from '../../../domain/permalinks/paths.ts';
import { toHref } from '../../base-path.ts';
import { CONTENT } from '../../content-language.ts';
import type { ExplorerPaper } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import type { OwnShare } from '../own-papers.ts';
import { describeShare } from '../own-share.ts';
import More from './More.tsx';

const SHOWN = 8;

interface Props {
	readonly scene: Scene;
	readonly papers: readonly ExplorerPaper[];
	readonly title: string;
}

/** A list of papers; nothing in a large atlas, whose papers are on the pages of topics and pairs. */
export default function PaperList({ scene, papers, title }: Props) {
	const { own } = scene.view;
	if (!papers.some((paper) => paper.title)) return null;
	const owned = papers.filter(({ slug }) => own?.slugs.has(slug)).length;
	const others = papers.slice(SHOWN);
	return (
		<div>
			<h3>{title}</h3>
			{own && <p className="quiet">{describeShare(own, owned, papers.length)}</p>}
			<Papers papers={papers.slice(0, SHOWN)} own={own} />
			{others.length > 0 && (
				<More summary={explorer.panel.morePapers(others.length)}>
					<Papers papers={others} own={own} />
				</More>
			)}
		</div>
	);
}

function Papers({ papers, own }: { readonly papers: readonly ExplorerPaper[]; readonly own: OwnShare | undefined }) {
	return (
		<ul className="panel-papers">
			{papers.map(({ slug, title, year }) => (
				<li key={slug}>
					<a href={toHref(paths.paper(slug))} {...CONTENT}>
						{title}
					</a>{' '}
					{year ?? names.noYearInText}
					{own?.slugs.has(slug) && (
						<span className="own-paper" role="img" aria-label={explorer.own.yours}>
							{' ●'}
						</span>
					)}
				</li>
			))}
		</ul>
	);
}
