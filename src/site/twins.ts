/** Pages for machines: what stands at a page's address with an extension. */
import { toBibtex } from '../domain/citations/bibtex.ts';
import { toRis } from '../domain/citations/ris.ts';
import type { Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import type { GraphLink } from '../domain/map/graph.ts';
import type { TwinExtension } from '../domain/permalinks/paths.ts';
import { writePair, writePaper, writeTheme, writeTopic } from './markdown-twins.ts';
import { toPairTwin, toPaperTwin, toThemeTwin, toTopicTwin } from './records.ts';

/** What writes each form of a subject, by its extension. */
export type Writers<T> = Readonly<Partial<Record<TwinExtension, (subject: T) => string>>>;

export const formatJson = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

export const PAPER_TWINS: Writers<Paper> = {
	json: (paper) => formatJson(toPaperTwin(paper)),
	bib: (paper) => toBibtex([paper]),
	ris: (paper) => toRis([paper]),
	md: writePaper,
};

export const THEME_TWINS: Writers<Theme> = {
	json: (theme) => formatJson(toThemeTwin(theme)),
	bib: (theme) => toBibtex([...theme.papers, ...theme.visitors]),
	md: writeTheme,
};

export const TOPIC_TWINS: Writers<TopicEntry> = {
	json: (topic) => formatJson(toTopicTwin(topic)),
	bib: (topic) => toBibtex(topic.papers),
	md: writeTopic,
};

export const PAIR_TWINS: Writers<GraphLink> = {
	json: (link) => formatJson(toPairTwin(link)),
	md: writePair,
};
