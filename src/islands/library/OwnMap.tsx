import { format } from '#words/language';
import { words } from '#words/library';
import { saveFile } from '../save-file.ts';
import Bar from './Bar.tsx';
import LongList from './LongList.tsx';
import type { OwnMapFiles } from './messages.ts';

const text = words.own;

interface Props {
	readonly map: OwnMapFiles | undefined;
	readonly isBusy: boolean;
	onMake(): void;
}

/** A map of the library alone, to look at and to take away. */
export default function OwnMap({ map, isBusy, onMake }: Props) {
	return (
		<section aria-labelledby="own">
			<h2 id="own">{text.title}</h2>
			<p>{text.lede}</p>
			{map ? (
				<MadeMap map={map} />
			) : (
				<p>
					<button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onMake()}>
						{text.make}
					</button>
				</p>
			)}
		</section>
	);
}

function MadeMap({ map }: { readonly map: OwnMapFiles }) {
	const files: readonly (readonly [name: string, file: string, type: string, content: Blob | string])[] = [
		[text.zip, 'my-library.zip', 'application/zip', map.zip],
		[text.vosviewer, 'my-library.vosviewer.json', 'application/json', map.vosviewer],
		[text.gexf, 'my-library.gexf', 'application/gexf+xml', map.gexf],
		[text.svg, 'my-library.svg', 'image/svg+xml', map.svg],
	];
	const most = Math.max(1, ...map.themes.map(({ papers }) => papers));
	return (
		<div id="own-map" data-topics={map.topics.length}>
			<p>{text.summary(map.papers, map.topics.length, map.themes.length)}</p>
			{/* As an image no script in it would run, and nothing in it could be loaded. */}
			<img
				className="own-picture"
				src={`data:image/svg+xml,${encodeURIComponent(map.svg)}`}
				alt={text.picture}
				width={1200}
				height={800}
			/>
			<p className="choices">
				<span>{text.files + format.colon}</span>
				{files.map(([name, file, type, content]) => (
					<button key={file} type="button" onClick={() => saveFile(content, file, type)}>
						{name}
					</button>
				))}
			</p>
			<p className="quiet">{text.next}</p>
			<div className="covered">
				<div>
					<h3>{text.themes}</h3>
					<table className="coverage-table">
						<tbody>
							{map.themes.map(({ name, colour, papers }) => (
								<tr key={name}>
									<th scope="row">{name}</th>
									<td className="bar-cell">
										<Bar share={papers / most} colour={`c${colour}`} />
									</td>
									<td>{papers}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
				<div>
					<h3>{text.topics}</h3>
					<LongList
						className="topics-missed"
						items={map.topics}
						render={({ name, papers }) => (
							<li key={name}>
								{name} <span className="quiet">{papers}</span>
							</li>
						)}
					/>
				</div>
			</div>
		</div>
	);
}
