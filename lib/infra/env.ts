import 'server-only'
import path from 'node:path'
import { z } from 'zod'

const onOff = (preset: 'on' | 'off') => z.enum(['on', 'off']).default(preset).transform((value) => value === 'on')
const optionalUrl = z.url().optional()

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  DATA_DIR: z.string().min(1).default('.data'),
  SECRETS_DIR: z.string().min(1).optional(),
  APP_URL: optionalUrl,
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://'),
  DATABASE_ADMIN_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://').optional(),
  STORAGE: z.enum(['fs', 's3']).default('fs'),
  S3_ENDPOINT: optionalUrl,
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z.string().min(3).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  MAIL: z.enum(['outbox', 'smtp', 'resend']).default('outbox'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://').optional(),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: optionalUrl,
  RESEND_WEBHOOK_SECRET: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(3).default('Kumbang <kumbang@localhost>'),
  SCANNER: z.enum(['none', 'clamd']).default('none'),
  CLAMD_URL: z.string().regex(/^tcp:\/\//, 'must start with tcp://').optional(),
  WORKER: onOff('on'),
  DEMO: onOff('off'),
  CRASH_AT: z.string().optional(),
  KUMBANG_HAPUS_KUNCI_LAMA: onOff('off'),
  KUMBANG_EKSPOR: z.string().min(1).optional(),
  KUMBANG_CLOCK_OFFSET_DAYS: z.coerce.number().default(0),
})

type Values = z.infer<typeof schema>

/** Which further variables a chosen driver cannot do without. */
const needed: ReadonlyArray<readonly [(values: Values) => boolean, ReadonlyArray<keyof Values>]> = [
  [(v) => v.STORAGE === 's3', ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
  [(v) => v.MAIL === 'smtp', ['SMTP_URL']],
  [(v) => v.MAIL === 'resend', ['RESEND_API_KEY']],
  [(v) => v.SCANNER === 'clamd', ['CLAMD_URL']],
]

const checked = schema.superRefine((values, context) => {
  for (const [applies, names] of needed) {
    if (!applies(values)) continue
    for (const name of names) {
      if (values[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: 'is needed with this setting' })
    }
  }
})

function s3From(values: Values) {
  return {
    endpoint: values.S3_ENDPOINT ?? '',
    region: values.S3_REGION,
    bucket: values.S3_BUCKET ?? '',
    accessKeyId: values.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.S3_SECRET_ACCESS_KEY ?? '',
  }
}

function toEnv(values: Values) {
  const dataDir = path.resolve(values.DATA_DIR)
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    dataDir,
    secretsDir: values.SECRETS_DIR ? path.resolve(values.SECRETS_DIR) : path.join(dataDir, 'rahasia'),
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    databaseUrl: values.DATABASE_URL,
    databaseAdminUrl: values.DATABASE_ADMIN_URL,
    storage: values.STORAGE,
    s3: Object.freeze(s3From(values)),
    mail: values.MAIL,
    smtpUrl: values.SMTP_URL,
    resendApiKey: values.RESEND_API_KEY,
    resendBaseUrl: values.RESEND_BASE_URL,
    resendWebhookSecret: values.RESEND_WEBHOOK_SECRET,
    mailFrom: values.MAIL_FROM,
    scanner: values.SCANNER,
    clamdUrl: values.CLAMD_URL,
    worker: values.WORKER,
    demo: values.DEMO,
    crashAt: values.CRASH_AT,
    hapusKunciLama: values.KUMBANG_HAPUS_KUNCI_LAMA,
    ekspor: values.KUMBANG_EKSPOR,
    clockOffset: values.DEMO ? values.KUMBANG_CLOCK_OFFSET_DAYS : 0,
  })
}

export type Env = ReturnType<typeof toEnv>

/** An empty variable counts as unset: `FOO=` in a file means "not this". */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const result = checked.safeParse(given)
  if (result.success) return toEnv(result.data)
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable. ${problems.join('; ')}. See .env.example.`)
}

let parsed: Env | undefined

export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
