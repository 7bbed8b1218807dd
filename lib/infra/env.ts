import 'server-only'
import path from 'node:path'
import { kataDalam } from '@/lib/domain/kata-konsol.mjs'
import { judgeSettings, type SettingValues } from '@/lib/domain/settings.mjs'

function s3From(values: SettingValues) {
  return {
    endpoint: values.S3_ENDPOINT ?? '',
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? '',
    accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
  }
}

function backupS3From(values: SettingValues) {
  if (!values.BACKUP_S3_BUCKET) return null
  return Object.freeze({
    endpoint: values.BACKUP_S3_ENDPOINT ?? '',
    region: values.BACKUP_S3_REGION,
    bucket: values.BACKUP_S3_BUCKET,
    accessKeyId: values.BACKUP_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.BACKUP_S3_SECRET_ACCESS_KEY ?? '',
  })
}

/** The office's own sign-in for officers; null while it is not set. */
function oidcFrom({ OIDC_ISSUER, OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' }: SettingValues) {
  return OIDC_ISSUER === undefined
    ? null
    : Object.freeze({ issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET })
}

/** The gateway for short messages; null: nobody is asked for a number. */
const pesanFrom = ({ PESAN_URL, PESAN_TOKEN = '' }: SettingValues) =>
  PESAN_URL === undefined ? null : Object.freeze({ url: PESAN_URL, token: PESAN_TOKEN })

function toEnv(values: SettingValues, databaseUrl: string) {
  const dataDir = path.resolve(values.DATA_DIR)
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    bahasa: values.BAHASA,
    dataDir,
    secretsDir: values.SECRETS_DIR ? path.resolve(values.SECRETS_DIR) : path.join(dataDir, 'rahasia'),
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    databaseUrl,
    prepared: values.DATABASE_PREPARED,
    databaseAdminUrl: values.DATABASE_ADMIN_URL,
    storage: values.STORAGE,
    s3: Object.freeze(s3From(values)),
    /** Where backups are brought to; null: into a folder alone. */
    backupS3: backupS3From(values),
    mail: values.MAIL_TRANSPORT,
    smtpUrl: values.SMTP_URL,
    resendApiKey: values.RESEND_API_KEY,
    resendBaseUrl: values.RESEND_BASE_URL,
    resendWebhookSecret: values.RESEND_WEBHOOK_SECRET,
    mailFrom: values.MAIL_FROM,
    pesan: pesanFrom(values),
    oidc: oidcFrom(values),
    metricsToken: values.METRICS_TOKEN,
    jangkarSurel: values.JANGKAR_SUREL ?? null,
    /** Bytes of free disk below which files are refused; reports are refused below half of it. */
    diskFloor: values.DISK_FLOOR_MB * 1024 * 1024,
    scanner: values.SCANNER,
    clamdUrl: values.CLAMD_URL,
    worker: values.WORKER,
    demo: values.DEMO ?? false,
    crashAt: values.CRASH_AT,
    hapusKunciLama: values.KUMBANG_HAPUS_KUNCI_LAMA,
    ekspor: values.KUMBANG_EKSPOR,
    slot: values.KUMBANG_SLOT,
    clockOffset: values.DEMO ? values.KUMBANG_CLOCK_OFFSET_DAYS : 0,
  })
}

export type Env = ReturnType<typeof toEnv>

/** @throws Error with one sentence a fault. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const { values, faults } = judgeSettings(source)
  const { DATABASE_URL } = values
  if (faults.length === 0 && DATABASE_URL !== undefined) return toEnv(values, DATABASE_URL)
  const kata = kataDalam(source.BAHASA)
  const missing = DATABASE_URL === undefined ? [kata`DATABASE_URL is missing.`] : []
  throw new Error([...faults, ...missing, kata`Each setting is explained in .env.example.`].join('\n'))
}

let parsed: Env | undefined

export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
