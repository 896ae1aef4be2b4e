/** On the 404 page: redirects where the address can be corrected. */
import { mendPath } from '../domain/permalinks/mend-path.ts';

const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
const below = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : undefined;
const mended = below && mendPath(below);
if (mended) location.replace(base + mended.slice(1) + location.search + location.hash);
