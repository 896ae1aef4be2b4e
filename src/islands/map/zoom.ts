/** Zoom and pan of the graph's picture, by mouse, touch and keyboard. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

const picture = document.querySelector<SVGSVGElement>('#map');
const view = picture?.querySelector<SVGGElement>('.view');

if (picture && view) {
	const behaviour = zoom<SVGSVGElement, unknown>()
		.scaleExtent([1, 12])
		.translateExtent([
			[0, 0],
			[picture.viewBox.baseVal.width, picture.viewBox.baseVal.height],
		])
		.on('zoom', (event: { transform: { toString(): string } }) =>
			view.setAttribute('transform', event.transform.toString()),
		);
	const target = select(picture).call(behaviour);
	picture.addEventListener('keydown', (event) => {
		if (event.key === '+' || event.key === '=') target.call(behaviour.scaleBy, 1.4);
		else if (event.key === '-') target.call(behaviour.scaleBy, 1 / 1.4);
		else if (event.key === '0') target.call(behaviour.transform, zoomIdentity);
		else return;
		event.preventDefault();
	});
}
