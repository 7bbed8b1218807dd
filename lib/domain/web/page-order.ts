/**
 * Names of fields in the order in which a page asks for them. `posted`: the names as the browser sent them, top to bottom; what was
 * not sent because nothing was chosen stays behind the one it followed.
 */
export function inPageOrder(names: readonly string[], posted: readonly string[]): readonly string[] {
  let rank = -1
  const ranked = names.map((name) => {
    const at = posted.indexOf(name)
    if (at >= 0) rank = at
    return [name, rank] as const
  })
  return ranked.sort(([, one], [, other]) => one - other).map(([name]) => name)
}
