import 'server-only'

type Level = 'info' | 'warn' | 'error'
type Value = string | number | boolean

/** Nothing a reporter typed, no address and no case number has a name on this list, so none can reach the log. */
const allowed = new Set([
  'attempt',
  'code',
  'count',
  'durationMs',
  'job',
  'kind',
  'layanan',
  'method',
  'name',
  'part',
  'reason',
  'route',
  'status',
  'storage',
  'transport',
  'worker',
])

export function log(level: Level, event: string, fields: Readonly<Record<string, Value>> = {}): void {
  const kept = Object.entries(fields).filter(([name]) => allowed.has(name))
  const line = { at: new Date().toISOString(), level, event, ...Object.fromEntries(kept) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
