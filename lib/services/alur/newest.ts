import 'server-only'

/**
 * The newest paper of a kind, which the procedure says must be there.
 * @throws Error when it is not: a guard that should have refused the step did not.
 */
export function newest<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('The step needs a paper that the case does not have.')
  return row
}
