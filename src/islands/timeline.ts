/** A timeline under a finger: the first tap on a mark previews its paper, the second opens it. */
import { isSavingData } from './saving-data.ts';

type Previews = typeof import('./link-preview/link-preview.ts');

let previews: Previews | undefined;

async function onClick(event: Event): Promise<void> {
	if (!(event instanceof PointerEvent && event.pointerType === 'touch' && event.target instanceof SVGCircleElement))
		return;
	const mark = event.target.closest('a');
	if (!mark?.getAttribute('href')?.includes('/papers/') || previews?.isPreviewed(mark)) return;
	event.preventDefault();
	previews ??= await import('./link-preview/link-preview.ts');
	previews.previewMark(mark);
}

if (!isSavingData)
	for (const timeline of document.querySelectorAll('.timeline')) timeline.addEventListener('click', onClick);
