/** The README of a new map: how its owner works with it. */
import { nameProgram, type Program } from './program.ts';

/** Where the program's folder is taken to stand beside the map's. */
const PROGRAM_FOLDER = '../research-map';

export function formatOwnerReadme(title: string, program: Program): string {
	const clone = program.repository
		? `https://github.com/${program.repository}`
		: '<address of the program, where you got it>';
	return `# ${title}

A research map: the content of a website that shows papers, their topics and themes, and how they are connected. Everything is
in \`content/\`; the program that checks it and makes the website is named in \`.github/workflows/publish.yml\`:
\`${nameProgram(program)}\`.

## Publish it

1. Make an empty repository on GitHub and push this folder to its branch \`main\`.
2. In the repository choose *Settings › Pages › Source: GitHub Actions*.
3. Every push to \`main\` checks the map and publishes it; *Actions* shows the progress and the address.

## Work on it

With the program in a folder beside this one (\`git clone ${clone} ${PROGRAM_FOLDER} && cd ${PROGRAM_FOLDER} && npm ci --omit=dev\`), in the
program's folder, where \`../my-map\` is this one:

| command | what it does |
|---|---|
| \`npm run dev -- --content ../my-map\` | shows the map while you edit it |
| \`npm run check -- --content ../my-map\` | lists every problem with file, line and fix |
| \`npm run import -- ~/library.bib --content ../my-map\` | brings in new entries of your library |
| \`npm run topics -- merge A B --content ../my-map --write\` | merges, renames or drops topics; \`themes\` and \`papers\` likewise; without \`--write\` it only shows what would change |
| \`npm run layout -- --content ../my-map\` | records the position of every topic in the graph, so that it stays there |
| \`npm run permalinks -- --content ../my-map\` | records the addresses of all pages, so that none is lost later |

Files may also be edited on GitHub itself: \`content/.schemas\` says what a paper or theme may hold, and a push with a problem
is not published.

## Upgrade the program

Change the version in the workflows in \`.github/workflows\`. Where the format of the content has changed, \`npm run check\` says so and
\`npm run migrate -- --content ../my-map\` changes the files.
`;
}
