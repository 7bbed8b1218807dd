/** The recovery key from shares that were lent to the reader's own key, or null when they do not make it. */
export async function combineBorrowed(dipinjam: readonly string[], identity: string, penerima: string | null): Promise<string | null> {
  const { combineShares, openSealed } = await import('@/lib/browser/kunci-pemulihan')
  const shares = await Promise.all(dipinjam.slice(0, 2).map((one) => openSealed(one, identity)))
  return penerima === null
    ? null
    : combineShares(
        shares.map((share) => share ?? ''),
        penerima,
      )
}
