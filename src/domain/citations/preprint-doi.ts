/** Registrants of preprint servers; Cold Spring Harbor also has journals and books under its prefix. */
const PREPRINT_DOI =
	/^10\.(?:48550|31234|31219|31235|31223|31222|31730|35542|21203|20944|26434|36227|22541|33774|64898|51094|32942)\/|^10\.1101\/(?:\d{6,}|\d{4}\.\d\d\.\d\d\.\d+)|^10\.2139\/ssrn/i;

/** Whether a DOI is of a preprint server. */
export function isPreprintDoi(doi: string): boolean {
	return PREPRINT_DOI.test(doi);
}
