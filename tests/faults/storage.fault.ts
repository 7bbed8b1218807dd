import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { queryAt } from '@/tests/support/database'
import { FAULTS, startFaultyProxy, type FaultyProxy } from '@/tests/support/faulty-proxy'
import { findBroken } from '@/tests/support/invariants'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { canStartS3, s3Remedy, startS3, type S3Server } from '@/tests/support/s3'
import { startServer, type TestServer } from '@/tests/support/server'
import { describeIf } from '@/tests/support/skip'

let s3: S3Server
let proxy: FaultyProxy
let server: TestServer

const big = Buffer.concat([
  Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n'),
  randomBytes(200_000),
  Buffer.from('\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
])

function reportWithFile(hidden: readonly (readonly [string, string])[], samaran: string): FormData {
  const form = reportForm(hidden, samaran)
  form.set('bukti', new Blob([new Uint8Array(big)], { type: 'application/pdf' }), 'bukti.pdf')
  return form
}

const count = async (sql: string, samaran: string) => Number((await queryAt(server.adminUrl, sql, [samaran]))[0]?.count)

describeIf(canStartS3(), 'evidence in an S3 store that misbehaves', s3Remedy, () => {
  beforeAll(async () => {
    s3 = startS3()
    const endpoint = new URL(s3.settings.endpoint)
    proxy = await startFaultyProxy(Number(endpoint.port))
    server = await startServer({
      fresh: true,
      env: {
        STORAGE: 's3',
        S3_ENDPOINT: `http://127.0.0.1:${proxy.port}`,
        S3_REGION: s3.settings.region,
        S3_BUCKET: s3.settings.bucket,
        S3_ACCESS_KEY_ID: s3.settings.accessKeyId,
        S3_SECRET_ACCESS_KEY: s3.settings.secretAccessKey,
      },
    })
  }, 300_000)

  afterAll(async () => {
    await server?.dispose()
    await proxy?.close()
    s3?.stop()
  })

  it.each(FAULTS)(
    '(%s) refuses the file in words, soon, keeps the text, and takes the same form once it works again',
    async (fault) => {
      const samaran = `galat_${fault}`
      const hidden = await hiddenFields(`${server.url}/lapor/wbs`)
      proxy.set(fault)
      const from = Date.now()
      const answer = await postReport(server.url, reportWithFile(hidden, samaran))
      const seconds = (Date.now() - from) / 1000
      const page = (await answer?.text()) ?? ''
      expect([fault, answer?.status, seconds < 15]).toEqual([fault, 200, true])
      expect(page).toContain(samaran)
      expect(page).toContain('bukti.pdf')
      expect(await count('SELECT count(*) FROM pengaduan WHERE samaran = $1', samaran)).toBe(0)
      // The few bytes of the probe get through a connection that breaks later, or creeps.
      expect((await fetch(`${server.url}/api/health`)).status).toBe(fault === 'cut' || fault === 'slow' ? 200 : 503)
      expect((await fetch(`${server.url}/pengaduan`)).status).toBe(200)
      proxy.set(null)
      expect((await postReport(server.url, reportWithFile(hidden, samaran)))?.status).toBe(303)
      expect(await count('SELECT count(*) FROM bukti b JOIN pengaduan p ON p.id = b."pengaduanId" WHERE samaran = $1', samaran)).toBe(1)
      expect(await findBroken(server, { files: false })).toEqual([])
    },
    120_000,
  )
})
