declare module 'vnu-jar' {
	/** Path of the checker's jar, as a String object. */
	const path: object;
	export default path;
}
