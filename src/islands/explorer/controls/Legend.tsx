import { words } from '#words/explorer';
import { useControl } from '../controls-ready.ts';
import { store } from '../explorer-store.ts';
import { useExplorer } from '../use-explorer.ts';
import type { ThemeEntry } from './ThemeBoxes.tsx';

interface Props {
	readonly themes: readonly ThemeEntry[];
	readonly communities: readonly { readonly name: string; readonly colour: number }[];
	/** Names of the steps of the scale of mean years. */
	readonly years: readonly string[];
	/** Attributes of names of themes and communities, where they are not in the language of the interface. */
	readonly content: { readonly lang: string; readonly dir?: 'ltr' | 'rtl' } | undefined;
}

/** The legend; its entries show or hide their themes or communities. */
export default function Legend({ themes, communities, years, content }: Props) {
	useControl('legend');
	return (
		<div className="explorer-legend">
			<OwnLegend />
			<ThemeLegend themes={themes} content={content} />
			<CommunityLegend communities={communities} content={content} />
			<ul className="legend by-year" aria-label={words.yearsLabel}>
				{years.map((name, i) => (
					<li key={name} className={`y${i + 1}`}>
						<Swatch />
						{name}
					</li>
				))}
			</ul>
		</div>
	);
}

const Swatch = () => <span className="swatch" aria-hidden="true" />;

function OwnLegend() {
	const own = useExplorer((model) => model.own);
	const isShown = useExplorer(({ state }) => state.own);
	return (
		<ul className="legend by-own" aria-label={words.own.label} hidden={!own || !isShown}>
			<li>
				<Swatch />
				<span>{own && words.own.legend[own.source]}</span>
			</li>
		</ul>
	);
}

/** Without a script its entries are links to the themes. */
function ThemeLegend({ themes, content }: Pick<Props, 'themes' | 'content'>) {
	const chosen = useExplorer(({ state }) => state.themes);
	return (
		<ul className="legend by-theme" aria-label={words.themes}>
			{themes.map(({ slug, name, colour, href }) => (
				<li key={slug} className={`c${colour}`} {...content}>
					<a href={href} className="static">
						<Swatch />
						{name}
					</a>
					<button
						type="button"
						data-live="held"
						aria-pressed={chosen.includes(slug)}
						onClick={() => store.dispatch({ type: 'toggle-theme', theme: slug })}
					>
						<Swatch />
						{name}
					</button>
				</li>
			))}
		</ul>
	);
}

function CommunityLegend({ communities, content }: Pick<Props, 'communities' | 'content'>) {
	const chosen = useExplorer(({ state }) => state.communities);
	return (
		<ul className="legend by-community" aria-label={words.communitiesLabel}>
			{communities.map(({ name, colour }, i) => (
				<li key={name} className={`c${colour}`} {...content}>
					<button
						type="button"
						aria-pressed={chosen.includes(i)}
						onClick={() => store.dispatch({ type: 'toggle-community', community: i })}
					>
						<Swatch />
						{name}
					</button>
				</li>
			))}
		</ul>
	);
}
