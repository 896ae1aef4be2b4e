import { words } from '#words/library';
import type { Coverage } from '../../domain/library/coverage.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../../domain/map/graph.ts';
import { getFilledRadius, getRadius } from '../../domain/map/radius.ts';
import type { Directory } from './messages.ts';

interface Props {
	readonly topics: readonly Coverage[];
	readonly directory: Directory;
}

/** The graph of topics, each filled by the share of its papers that the library has. */
export default function CoverageGraph({ topics, directory }: Props) {
	const lines = directory.links.flatMap(([a, b]) => {
		const [one, other] = [directory.topics[a], directory.topics[b]];
		return one && other ? [`M${one.x} ${one.y}L${other.x} ${other.y}`] : [];
	});
	return (
		<svg
			className="map coverage"
			viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
			role="img"
			aria-label={words.coverage.picture}
		>
			<path className="links" d={lines.join('')} />
			{topics.map(({ place, papers, owned }) => {
				const topic = directory.topics[place];
				if (!topic || papers === 0) return null;
				const radius = getRadius(papers);
				const colour = directory.themes[topic.theme]?.colour ?? 1;
				return (
					<g key={place} className={`c${colour}`} data-topic={topic.slug} data-owned={owned}>
						<title>{words.coverage.dot(topic.name, owned, papers)}</title>
						<circle className="ring" cx={topic.x} cy={topic.y} r={radius} />
						{owned > 0 && <circle cx={topic.x} cy={topic.y} r={getFilledRadius(radius, owned, papers)} />}
					</g>
				);
			})}
		</svg>
	);
}
