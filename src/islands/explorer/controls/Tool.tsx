import { words } from '#words/explorer';

interface Props {
	readonly name: string;
	/** The key that does the same. */
	readonly shortcut?: string;
	/** Drawn in a square of 16 units. */
	readonly path: string;
	readonly isPressed?: boolean;
	onPress(): void;
}

/** A button with a picture. */
export default function Tool({ name, shortcut, path, isPressed, onPress }: Props) {
	return (
		<button
			type="button"
			aria-label={name}
			title={shortcut ? words.tool(name, shortcut) : name}
			aria-pressed={isPressed}
			onClick={onPress}
		>
			<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
				<path d={path} />
			</svg>
		</button>
	);
}
