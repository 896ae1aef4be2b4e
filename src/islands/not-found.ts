/** On the page for lost visitors: sends those on whose address can be mended. */
import { mendPath } from '../domain/permalinks/mend-path.ts';

const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
const below = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : undefined;
const mended = below && mendPath(below);
if (mended) location.replace(base + mended.slice(1) + location.search + location.hash);
