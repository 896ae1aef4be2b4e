interface Props {
	/** 0 to 1. */
	readonly share: number;
	/** Class of the colour. */
	readonly colour: string;
}

/** A share as a bar; its number stands beside it. */
export default function Bar({ share, colour }: Props) {
	return (
		<svg className={`share-bar ${colour}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
			<rect className="all" width="100" height="8" />
			<rect className="part" width={Math.round(1000 * share) / 10} height="8" />
		</svg>
	);
}
