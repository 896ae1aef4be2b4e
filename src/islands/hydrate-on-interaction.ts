/** The directive `client:interaction`; Astro writes it into the page. */
import type { ClientDirective } from 'astro';

const ACTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'click'];

const acted = new Promise<void>((resolve) => {
	if (location.search) resolve();
	else for (const act of ACTS) addEventListener(act, () => resolve(), { capture: true, once: true, passive: true });
});

const hydrateOnInteraction: ClientDirective = (load) => void acted.then(load).then((hydrate) => hydrate());
export default hydrateOnInteraction;
