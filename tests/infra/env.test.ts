import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import { judgeSettings, settingNames } from '@/lib/domain/settings.mjs'
import { parseEnv } from '@/lib/infra/env'

const least = { BAHASA: 'en', DATABASE_URL: 'postgresql://app:x@localhost/kumbang' }

const bucket = {
  BACKUP_S3_ENDPOINT: 'https://s3.cadangan',
  BACKUP_S3_BUCKET: 'cadangan',
  BACKUP_S3_ACCESS_KEY_ID: 'a',
  BACKUP_S3_SECRET_ACCESS_KEY: 'b',
}

describe('parseEnv', () => {
  it('needs no more than the database', () => {
    const parsed = parseEnv(least)
    expect(parsed).toMatchObject({ port: 3000, host: 'localhost', storage: 'fs', mail: 'outbox', worker: true, demo: false })
    expect(parsed.appUrl).toBe('http://localhost:3000')
    expect(parsed.secretsDir).toBe(`${parsed.dataDir}/rahasia`)
    expect(Object.isFrozen(parsed)).toBe(true)
  })

  it('takes an empty variable as unset', () => {
    expect(parseEnv({ ...least, PORT: '', STORAGE: '' })).toMatchObject({ port: 3000, storage: 'fs' })
  })

  it.each([
    [{}, /DATABASE_URL/],
    [{ ...least, PORT: 'x' }, /PORT/],
    [{ ...least, STORAGE: 's3' }, /S3_ENDPOINT.*\nS3_BUCKET.*\nS3_ACCESS_KEY_ID.*\nS3_SECRET_ACCESS_KEY/],
    [{ ...least, MAIL_TRANSPORT: 'smtp' }, /SMTP_URL is needed with MAIL_TRANSPORT=smtp/],
    [{ ...least, MAIL_TRANSPORT: 'resend' }, /RESEND_API_KEY/],
    [{ ...least, SCANNER: 'clamd' }, /CLAMD_URL/],
    [{ ...least, OIDC_ISSUER: 'https://sso.contoh.test/realms/a' }, /^OIDC_CLIENT_ID is needed with OIDC_ISSUER\.\nOIDC_CLIENT_SECRET is/],
    [{ ...least, DEMO: 'ya' }, /DEMO/],
  ])('names what is wrong in %j', (source, message) => {
    expect(() => parseEnv(source)).toThrow(message)
  })

  it('names every fault at once, one sentence each', () => {
    const bad = { ...least, PORT: '0', STORAGE: 's3', APP_URL: 'pengaduan.go.id', SMTP_URL: 'smtp://' }
    const sentences = /^PORT .*\.\nAPP_URL .*"pengaduan\.go\.id"\.\nSMTP_URL .*\.\n(S3_\w+ is needed with STORAGE=s3\.\n){4}Each/
    expect(() => parseEnv(bad)).toThrow(sentences)
  })

  it('never repeats a password', () => {
    const bad = {
      BAHASA: 'en',
      DATABASE_URL: 'mysql://a:rahasia@b/c',
      DATABASE_ADMIN_URL: 'rahasia',
      SMTP_URL: 'http://a:rahasia@b',
      CLAMD_URL: 'rahasia',
      S3_ENDPOINT: 'rahasia',
    }
    expect(() => parseEnv(bad)).toThrow(/DATABASE_URL must.*\n.*\n.*\n.*\nCLAMD_URL must/)
    expect(() => parseEnv(bad)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('rahasia') }))
  })

  it('reads MAIL only where it names a transport, for Unix keeps the mailbox of a login there', () => {
    expect(parseEnv({ ...least, MAIL: '/var/mail/pasang' }).mail).toBe('outbox')
    expect(parseEnv({ ...least, MAIL: 'smtp', SMTP_URL: 'smtp://surat:25' }).mail).toBe('smtp')
    expect(parseEnv({ ...least, MAIL: 'smtp', MAIL_TRANSPORT: 'outbox' }).mail).toBe('outbox')
    expect(() => parseEnv({ ...least, MAIL_TRANSPORT: '/var/mail/pasang' })).toThrow(
      'MAIL_TRANSPORT must be outbox or smtp or resend, not "/var/mail/pasang".',
    )
  })

  it.each(settingNames)('refuses an unusable %s', (name) => {
    // Free text has no wrong value; everything else has a rule.
    const free = [
      'HOST',
      'DATA_DIR',
      'SECRETS_DIR',
      'S3_REGION',
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'BACKUP_S3_REGION',
      'BACKUP_S3_BUCKET',
      'BACKUP_S3_ACCESS_KEY_ID',
      'BACKUP_S3_SECRET_ACCESS_KEY',
      'RESEND_API_KEY',
      'RESEND_WEBHOOK_SECRET',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'CRASH_AT',
      'KUMBANG_EKSPOR',
    ]
    const { faults } = judgeSettings({ ...least, ...bucket, [name]: '::salah::' })
    // Of a language it does not know, the console speaks its own.
    const must = name === 'BAHASA' ? 'harus' : 'must be'
    expect(faults).toEqual(free.includes(name) ? [] : [expect.stringMatching(new RegExp(`^${name} ${must} .*\\.$`))])
  })

  it('explains every setting of an office in .env.example', () => {
    const explained = fs.readFileSync('.env.example', 'utf8')
    const inside = /^(CRASH_AT$|KUMBANG_)/
    expect(settingNames.filter((name) => !inside.test(name) && !explained.includes(`#${name}=`))).toEqual([])
  })

  it('wants a bucket for backups named whole, and apart from that of the evidence', () => {
    expect(judgeSettings({ ...least, BACKUP_S3_BUCKET: 'cadangan' }).faults).toHaveLength(3)
    expect(parseEnv({ ...least, ...bucket }).backupS3).toMatchObject({ bucket: 'cadangan', secretAccessKey: 'b' })
    const evidence = { STORAGE: 's3', S3_BUCKET: 'cadangan', S3_ACCESS_KEY_ID: 'c', S3_SECRET_ACCESS_KEY: 'd' }
    const same = judgeSettings({ ...least, ...bucket, ...evidence, S3_ENDPOINT: bucket.BACKUP_S3_ENDPOINT })
    expect(same.faults).toEqual([expect.stringMatching(/^BACKUP_S3_BUCKET must not be the bucket the evidence lies in/)])
    expect(judgeSettings({ ...least, ...bucket, ...evidence, S3_ENDPOINT: 'https://s3.lain' }).faults).toEqual([])
  })

  it('knows no sign-in of the office until all of it is set', () => {
    expect(parseEnv(least).oidc).toBeNull()
    const oidc = { OIDC_ISSUER: 'https://sso.contoh.test/realms/a', OIDC_CLIENT_ID: 'kumbang', OIDC_CLIENT_SECRET: 'rahasia' }
    expect(parseEnv({ ...least, ...oidc }).oidc).toEqual({ issuer: oidc.OIDC_ISSUER, clientId: 'kumbang', clientSecret: 'rahasia' })
    expect(parseEnv({ ...least, OIDC_CLIENT_ID: 'kumbang' }).oidc).toBeNull()
  })

  it.each([
    ['https://sso.contoh.test/realms/a', true],
    ['http://localhost:8080/realms/a', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:8080', true],
    ['http://sso.contoh.test/realms/a', false],
    ['http://localhost.contoh.test', false],
    ['https://pengguna:rahasia@sso.contoh.test', false],
    ['https://sso.contoh.test/?realm=a', false],
    ['https://sso.contoh.test/#a', false],
    ['sso.contoh.test', false],
    ['javascript:alert(1)', false],
  ])('takes an issuer over https alone, but on this machine: %s', (OIDC_ISSUER, right) => {
    const { faults } = judgeSettings({ ...least, OIDC_ISSUER, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' })
    const sentence = 'OIDC_ISSUER must be an https:// address without ? and # (http:// only on localhost).'
    expect(faults).toEqual(right ? [] : [sentence])
  })

  it('moves the clock in the demo only', () => {
    expect(parseEnv({ ...least, KUMBANG_CLOCK_OFFSET_DAYS: '9' }).clockOffset).toBe(0)
    expect(parseEnv({ ...least, DEMO: 'on', KUMBANG_CLOCK_OFFSET_DAYS: '9' }).clockOffset).toBe(9)
  })
})
