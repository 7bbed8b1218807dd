type Text = string | undefined

export type SettingValues = Readonly<{
  PORT: number
  HOST: string
  WEB_PROCESSES: number | undefined
  APP_URL: Text
  BAHASA: 'id' | 'en'
  DATA_DIR: string
  SECRETS_DIR: Text
  DATABASE_URL: Text
  DATABASE_ADMIN_URL: Text
  DATABASE_PREPARED: boolean
  STORAGE: 'fs' | 's3'
  S3_ENDPOINT: Text
  S3_REGION: string
  S3_BUCKET: Text
  S3_ACCESS_KEY_ID: Text
  S3_SECRET_ACCESS_KEY: Text
  BACKUP_S3_ENDPOINT: Text
  BACKUP_S3_REGION: string
  BACKUP_S3_BUCKET: Text
  BACKUP_S3_ACCESS_KEY_ID: Text
  BACKUP_S3_SECRET_ACCESS_KEY: Text
  MAIL_TRANSPORT: 'outbox' | 'smtp' | 'resend'
  SMTP_URL: Text
  RESEND_API_KEY: Text
  RESEND_BASE_URL: Text
  RESEND_WEBHOOK_SECRET: Text
  MAIL_FROM: string
  SCANNER: 'none' | 'clamd'
  CLAMD_URL: Text
  WORKER: boolean
  DEMO: boolean | undefined
  DEMO_TERBUKA: 'ya' | undefined
  CRASH_AT: Text
  KUMBANG_HAPUS_KUNCI_LAMA: boolean
  KUMBANG_EKSPOR: Text
  KUMBANG_SLOT: Text
  PESAN_URL: Text
  PESAN_TOKEN: Text
  OIDC_ISSUER: Text
  OIDC_CLIENT_ID: Text
  OIDC_CLIENT_SECRET: Text
  METRICS_TOKEN: Text
  DISK_FLOOR_MB: number
  JANGKAR_SUREL: string | undefined
  HSTS_SUBDOMAINS: boolean
  KUMBANG_CLOCK_OFFSET_DAYS: number
}>

/** `values` holds only where `faults` is empty. */
export declare function judgeSettings(source: Readonly<Record<string, string | undefined>>): {
  values: SettingValues
  faults: readonly string[]
}
export declare const settingNames: readonly (keyof SettingValues)[]
