/** What tells whether a case goes around somebody: the posts its reporter avoided, and the petugas it is about. */
type Terhindar = Readonly<{ peranDihindari: readonly string[]; terlapor: readonly unknown[] }>

/**
 * Does somebody with an account have to live without a trace of this case? Then it takes no number of any running series, is
 * counted in no public figure and is never published: whatever he can see is the same as if it did not exist.
 */
export const adaBenturan = ({ peranDihindari, terlapor }: Terhindar): boolean => peranDihindari.length > 0 || terlapor.length > 0
