import { type Identity, isSameTitledWork, isSameWorkById, makeWorkKeys, type WorkKeys } from './same-work.ts';

export interface IdentityMatches<T> {
	/** Every item of the same work, the surest first, and how it was recognised. */
	readonly same: readonly { readonly item: T; readonly reason: string }[];
	/** Items that have an id of this one and are other works. */
	readonly others: readonly { readonly item: T; readonly id: string }[];
}

interface Indexed<T> extends WorkKeys {
	readonly item: T;
}

/** Finds the items that an identity belongs to; items are added under as many identities as they have. */
export class IdentityIndex<T> {
	readonly #byId = new Map<string, Indexed<T>[]>();
	readonly #byTitle = new Map<string, Indexed<T>[]>();

	add(identity: Identity, item: T): void {
		const indexed = { ...makeWorkKeys(identity), item };
		for (const id of listIds(identity)) append(this.#byId, id, indexed);
		append(this.#byTitle, indexed.title, indexed);
	}

	find(identity: Identity): IdentityMatches<T> {
		const keys = makeWorkKeys(identity);
		const same: { item: T; reason: string }[] = [];
		const others: { item: T; id: string }[] = [];
		for (const id of listIds(identity)) {
			for (const indexed of this.#byId.get(id) ?? []) {
				if (isSameWorkById(keys, indexed)) same.push({ item: indexed.item, reason: `same ${id}` });
				else others.push({ item: indexed.item, id });
			}
		}
		const alike = this.#byTitle.get(keys.title)?.find((indexed) => isSameTitledWork(keys, indexed));
		if (alike) same.push({ item: alike.item, reason: 'same title, authors and year' });
		const known = new Set(same.map(({ item }) => item));
		return { same, others: others.filter(({ item }) => !known.has(item)) };
	}
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
	const list = map.get(key);
	if (list) list.push(item);
	else map.set(key, [item]);
}

function listIds({ doi, arxiv }: Identity): string[] {
	return [...(doi ? [`DOI ${doi.toLowerCase()}`] : []), ...(arxiv ? [`arXiv id ${arxiv}`] : [])];
}
