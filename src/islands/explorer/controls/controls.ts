/** The controls of the explorer, in one script: each is hydrated by itself. */
export { default as Filters } from './Filters.tsx';
export { default as Legend } from './Legend.tsx';
export { default as Panel } from './Panel.tsx';
export { default as Search } from './Search.tsx';
export { default as Tools } from './Tools.tsx';
