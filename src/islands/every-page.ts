/** The script of every page: a way to open search, and the star of a paper page. */
import { setUpStar } from './reading-list/star.ts';
import './search/opener.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-star][hidden]')) setUpStar(button);
