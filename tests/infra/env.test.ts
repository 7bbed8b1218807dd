import { describe, expect, it } from '@jest/globals'
import { parseEnv } from '@/lib/infra/env'

const least = { DATABASE_URL: 'postgresql://app:x@localhost/kumbang' }

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
    [{ ...least, STORAGE: 's3' }, /S3_ENDPOINT.*S3_BUCKET.*S3_ACCESS_KEY_ID.*S3_SECRET_ACCESS_KEY/],
    [{ ...least, MAIL: 'smtp' }, /SMTP_URL/],
    [{ ...least, MAIL: 'resend' }, /RESEND_API_KEY/],
    [{ ...least, SCANNER: 'clamd' }, /CLAMD_URL/],
    [{ ...least, DEMO: 'ya' }, /DEMO/],
  ])('names what is wrong in %j', (source, message) => {
    expect(() => parseEnv(source)).toThrow(message)
  })

  it('moves the clock in the demo only', () => {
    expect(parseEnv({ ...least, KUMBANG_CLOCK_OFFSET_DAYS: '9' }).clockOffset).toBe(0)
    expect(parseEnv({ ...least, DEMO: 'on', KUMBANG_CLOCK_OFFSET_DAYS: '9' }).clockOffset).toBe(9)
  })
})
