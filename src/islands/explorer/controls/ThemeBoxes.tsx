import { words } from '#words/explorer';
import { store } from '../explorer-store.ts';

export interface ThemeEntry {
	readonly slug: string;
	readonly name: string;
	readonly colour: number;
	/** Of its page. */
	readonly href: string;
}

interface Props {
	readonly themes: readonly ThemeEntry[];
	/** Slugs; empty for all. */
	readonly chosen: readonly string[];
	/** Language of their names, where it is not that of the interface. */
	readonly lang: string | undefined;
}

/** A box for each theme. */
export default function ThemeBoxes({ themes, chosen, lang }: Props) {
	return (
		<fieldset className="themes">
			<legend>{words.themes}</legend>
			{themes.map(({ slug, name, colour }) => (
				<label key={slug} className={`check c${colour}`} lang={lang}>
					<input
						type="checkbox"
						checked={chosen.includes(slug)}
						onChange={() => store.dispatch({ type: 'toggle-theme', theme: slug })}
					/>{' '}
					<span className="swatch" aria-hidden="true" />
					{name}
				</label>
			))}
		</fieldset>
	);
}
