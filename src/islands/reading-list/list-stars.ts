/** A star beside each paper of the lists that a page comes with. */
import { takeTurns } from '../turns.ts';
import { makeStar } from './star.ts';

const rest = takeTurns();
for (const name of document.querySelectorAll('ul.papers .name')) {
	const link = name.querySelector('a');
	const slug = link?.pathname.split('/').at(-2);
	if (slug) name.append(makeStar(slug, link?.textContent ?? ''));
	await rest();
}
