import pg from 'pg'

const KENDALI = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|DEALLOCATE)/i

/** The anchor of the audit trail, written by the first act of each minute, whoever does it. */
const JANGKAR = /"jangkarAudit"/

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''

/** The statements this process sends to the database while `work` runs, those that only open and close a transaction left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    const text = textOf(args[0])
    if (text !== '' && !KENDALI.test(text) && !JANGKAR.test(text)) sent.push(text.replace(/\s+/g, ' ').slice(0, 160))
    return original.apply(this, args)
  }
  try {
    await work()
    return sent
  } finally {
    prototype.query = original
  }
}
