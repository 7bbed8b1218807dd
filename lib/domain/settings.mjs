import { kataDalam } from './kata-konsol.mjs'

/**
 * Every setting, once: what may stand there, what holds when nothing does. Plain JavaScript, because the start judges the
 * settings by this table before anything is installed; lib/infra/env.ts judges them again by the same table.
 */
const taken = (value) => ({ value })
/** Why a value is refused, said once the language is known; a value that is a list is joined in it. */
const refused = (strings, ...values) => ({
  why: (kata) => kata(strings, ...values.map((value) => (Array.isArray(value) ? value.join(kata` or `) : value))),
})

const text = taken

const wholeNumber = (least, most) => (given) => {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1
  return number >= least && number <= most ? taken(number) : refused`must be a whole number from ${least} to ${most}, not "${given}"`
}

const number = (given) => (Number.isFinite(Number(given)) ? taken(Number(given)) : refused`must be a number, not "${given}"`)

const oneOf =
  (...choices) =>
  (given) =>
    choices.includes(given) ? taken(given) : refused`must be ${choices}, not "${given}"`

const onOff = (given) => (given === 'on' || given === 'off' ? taken(given === 'on') : refused`must be on or off, not "${given}"`)

function parsed(given) {
  try {
    return new URL(given)
  } catch {
    return null
  }
}

/** The value is not repeated in the sentence: it may hold a password. */
const address =
  (...protocols) =>
  (given) => {
    const url = parsed(given)
    if (url && protocols.includes(url.protocol) && url.hostname) return taken(given)
    return refused`must be an address that begins with ${protocols.map((protocol) => `${protocol}//`)}`
  }

/** What people type; a path or a query behind it would end up in the middle of every link. */
const site = (given) => {
  const url = parsed(given)
  if (url && ['http:', 'https:'].includes(url.protocol) && url.hostname && url.href === `${url.origin}/`) return taken(url.origin)
  return refused`must be http:// or https:// and the name of the site, without a path, not "${given}"`
}

const sender = (given) =>
  /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(given)
    ? taken(given)
    : refused`must be an address, or a name and <address>, not "${given}"`

const mailbox = (given) => (/^[^\s<>@]+@[^\s<>@]+$/.test(given) ? taken(given) : refused`must be one mail address`)

/** What opens a door to machines must not be guessed; it is not repeated in the sentence. */
const token = (given) => (/^[\w~.+/=-]{24,200}$/.test(given) ? taken(given) : refused`must be 24 to 200 letters and digits without spaces`)

const LOCAL = /^(localhost|127\.[\d.]+|\[::1\])$/

/** Who vouches for officers: compared letter by letter with what he signs, so it is kept as it was typed. */
const issuer = (given) => {
  const url = parsed(given)
  const bare = url && !url.search && !url.hash && !url.username && !url.password
  if (bare && (url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.test(url.hostname)))) return taken(given)
  return refused`must be an https:// address without ? and # (http:// only on localhost)`
}

/** Where telephone numbers are sent to: in clear only within this machine. */
const secureWeb = (given) => {
  const url = parsed(given)
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.test(url.hostname)))) return taken(given)
  return refused`must be an https:// address (http:// only on localhost)`
}

const postgres = address('postgresql:', 'postgres:')
const web = address('https:', 'http:')

const TABLE = {
  PORT: { judge: wholeNumber(1, 65535), preset: '3000' },
  HOST: { judge: text, preset: 'localhost' },
  WEB_PROCESSES: { judge: wholeNumber(1, 64) },
  APP_URL: { judge: site },
  BAHASA: { judge: oneOf('id', 'en'), preset: 'id' },
  DATA_DIR: { judge: text, preset: '.data' },
  SECRETS_DIR: { judge: text },
  DATABASE_URL: { judge: postgres },
  DATABASE_ADMIN_URL: { judge: postgres },
  DATABASE_PREPARED: { judge: onOff, preset: 'on' },
  STORAGE: { judge: oneOf('fs', 's3'), preset: 'fs' },
  S3_ENDPOINT: { judge: web },
  S3_REGION: { judge: text, preset: 'us-east-1' },
  S3_BUCKET: { judge: text },
  S3_ACCESS_KEY_ID: { judge: text },
  S3_SECRET_ACCESS_KEY: { judge: text },
  BACKUP_S3_ENDPOINT: { judge: web },
  BACKUP_S3_REGION: { judge: text, preset: 'us-east-1' },
  BACKUP_S3_BUCKET: { judge: text },
  BACKUP_S3_ACCESS_KEY_ID: { judge: text },
  BACKUP_S3_SECRET_ACCESS_KEY: { judge: text },
  MAIL_TRANSPORT: { judge: oneOf('outbox', 'smtp', 'resend'), preset: 'outbox' },
  SMTP_URL: { judge: address('smtp:', 'smtps:') },
  RESEND_API_KEY: { judge: text },
  RESEND_BASE_URL: { judge: web },
  RESEND_WEBHOOK_SECRET: { judge: text },
  MAIL_FROM: { judge: sender, preset: 'Kumbang <kumbang@localhost>' },
  PESAN_URL: { judge: secureWeb },
  PESAN_TOKEN: { judge: token },
  OIDC_ISSUER: { judge: issuer },
  OIDC_CLIENT_ID: { judge: text },
  OIDC_CLIENT_SECRET: { judge: text },
  METRICS_TOKEN: { judge: token },
  DISK_FLOOR_MB: { judge: wholeNumber(0, 100_000_000), preset: '1024' },
  JANGKAR_SUREL: { judge: mailbox },
  HSTS_SUBDOMAINS: { judge: onOff, preset: 'off' },
  SCANNER: { judge: oneOf('none', 'clamd'), preset: 'none' },
  CLAMD_URL: { judge: address('tcp:') },
  WORKER: { judge: onOff, preset: 'on' },
  DEMO: { judge: onOff },
  DEMO_TERBUKA: { judge: oneOf('ya') },
  CRASH_AT: { judge: text },
  KUMBANG_HAPUS_KUNCI_LAMA: { judge: onOff, preset: 'off' },
  KUMBANG_EKSPOR: { judge: text },
  KUMBANG_SLOT: { judge: oneOf('WBS:PEMEGANG', 'WBS:PEMULIHAN', 'DUMAS:PEMEGANG', 'DUMAS:PEMULIHAN') },
  KUMBANG_CLOCK_OFFSET_DAYS: { judge: number, preset: '0' },
}

/** Which further settings a choice cannot do without. */
const NEEDED = [
  ['STORAGE', 's3', ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
  ['MAIL_TRANSPORT', 'smtp', ['SMTP_URL']],
  ['MAIL_TRANSPORT', 'resend', ['RESEND_API_KEY']],
  ['SCANNER', 'clamd', ['CLAMD_URL']],
]

const BUCKET = ['BACKUP_S3_ENDPOINT', 'BACKUP_S3_ACCESS_KEY_ID', 'BACKUP_S3_SECRET_ACCESS_KEY']

/** A bucket for backups is named whole, and is another one than that of the evidence. */
function bucketFaults({ values, given, kata }) {
  const { BACKUP_S3_BUCKET, BACKUP_S3_ENDPOINT, STORAGE, S3_BUCKET, S3_ENDPOINT } = values
  if (!BACKUP_S3_BUCKET) return []
  const missing = BUCKET.filter((name) => !given[name]).map(
    (name) => kata`${name} is needed with ${'BACKUP_S3_BUCKET'}=${BACKUP_S3_BUCKET}.`,
  )
  const same = STORAGE === 's3' && BACKUP_S3_BUCKET === S3_BUCKET && BACKUP_S3_ENDPOINT === S3_ENDPOINT
  if (!same) return missing
  return [
    ...missing,
    kata`BACKUP_S3_BUCKET must not be the bucket the evidence lies in: what is lost with one would be lost with the other.`,
  ]
}

/** A demo's passwords stand in the README: beyond this machine it is opened by two words, not by one. */
export function demoFaults({ HOST, APP_URL, DEMO_TERBUKA, BAHASA }) {
  if (DEMO_TERBUKA) return []
  const open = []
  if (HOST !== 'localhost') open.push(`HOST=${HOST}`)
  if (APP_URL && (APP_URL.startsWith('https:') || !LOCAL.test(new URL(APP_URL).hostname))) open.push(`APP_URL=${APP_URL}`)
  if (open.length === 0) return []
  return [
    kataDalam(
      BAHASA,
    )`The demo, whose passwords everybody can read, would be open to others (${open.join(', ')}); set DEMO=off, or DEMO_TERBUKA=ya if you mean it.`,
  ]
}

/** Unix keeps the path of a mailbox in MAIL; only where it names a transport is it the earlier name of the setting. */
function mailTransport({ MAIL_TRANSPORT, MAIL }) {
  return MAIL_TRANSPORT || (TABLE.MAIL_TRANSPORT.judge(MAIL).why ? undefined : MAIL)
}

/** The values by their names, and one sentence a fault. An empty variable counts as unset: `FOO=` in a file means "not this". */
export function judgeSettings(source) {
  const given = { ...source, MAIL_TRANSPORT: mailTransport(source) }
  const kata = kataDalam(source.BAHASA)
  const values = {}
  const faults = []
  for (const [name, { judge, preset }] of Object.entries(TABLE)) {
    const wanted = given[name] || preset
    const { value, why } = wanted === undefined ? {} : judge(wanted)
    if (why) faults.push(kata`${name} ${why(kata)}.`)
    values[name] = value
  }
  for (const [choice, value, names] of NEEDED) {
    if (values[choice] !== value) continue
    for (const name of names) if (!given[name]) faults.push(kata`${name} is needed with ${choice}=${value}.`)
  }
  faults.push(...bucketFaults({ values, given, kata }))
  if (values.OIDC_ISSUER !== undefined)
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) if (!given[name]) faults.push(kata`${name} is needed with OIDC_ISSUER.`)
  if (values.PESAN_URL !== undefined && !given.PESAN_TOKEN) faults.push(kata`PESAN_TOKEN is needed with PESAN_URL.`)
  if (values.DEMO) faults.push(...demoFaults(values))
  return { values, faults }
}

export const settingNames = Object.keys(TABLE)
