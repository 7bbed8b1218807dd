import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { removeEmailKabar, setEmailKabar } from '@/lib/services/lacak/change-email-kabar'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { receiveBounce } from '@/lib/services/surel/receive-bounce'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { jalankan, JALAN, kasusDi, kirim, statusOf } from '@/tests/builders/kasus'
import { testDatabase, setEnvironment } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const SECRET = `whsec_${Buffer.from('rahasia-webhook-uji-coba').toString('base64')}`
const database = testDatabase({ MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtp://127.0.0.1:9', RESEND_WEBHOOK_SECRET: SECRET })
const received: { to: string; body: string }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('mati') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
  onData(stream, session, done) {
    let body = ''
    stream.on('data', (chunk: Buffer) => (body += chunk.toString()))
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map((one) => one.address).join(), body })
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  setEnvironment({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
  await seedOffice()
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const deliverAll = async () => {
  while ((await deliverOutbox()) > 0);
}
const hakOf = async (pengaduanId: string) => (await getLacak(pengaduanId))?.hak
const mailsTo = (address: string) => received.filter(({ to }) => to === address).length

async function write(pengaduanId: string): Promise<void> {
  await sendPesanStaf(await petugasBer('VERIFIKATOR'), {
    pengaduanId,
    kunciKirim: newKunciKirim(),
    pesan: 'Mohon kabari kami bila ada perkembangan.',
  })
}

describe('the address for notices', () => {
  it('is none by default, can be added, changed and removed, and what waits for an old one never leaves', async () => {
    const { pengaduanId } = await kirim()
    await jalankan(pengaduanId, ['ambil'])
    expect((await hakOf(pengaduanId))?.kabar).toEqual({ tersimpan: false, memantulAt: null, bolehUbah: true })
    await setEmailKabar(pengaduanId, 'satu@surat.test')
    await write(pengaduanId)
    await setEmailKabar(pengaduanId, 'dua@surat.test')
    await write(pengaduanId)
    await deliverAll()
    expect([mailsTo('satu@surat.test'), mailsTo('dua@surat.test')]).toEqual([0, 1])
    await write(pengaduanId)
    await removeEmailKabar(pengaduanId)
    await write(pengaduanId)
    await deliverAll()
    expect(mailsTo('dua@surat.test')).toBe(1)
    expect((await hakOf(pengaduanId))?.kabar.tersimpan).toBe(false)
    expect(await db.surelKabar.count({ where: { pengaduanId } })).toBe(0)
  })

  it('is on no page and in no table in clear, and gone with every queued mail when the case ends', async () => {
    const { pengaduanId } = await kirim({ materi: { emailKabar: 'penandaalamat@surat.test' } })
    await jalankan(pengaduanId, ['ambil'])
    await write(pengaduanId)
    expect(
      JSON.stringify(await getLacak(pengaduanId), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('penandaalamat')
    await jalankan(pengaduanId, [...JALAN.DIARSIPKAN.slice(1)])
    expect(await db.surelKabar.count({ where: { pengaduanId } })).toBe(0)
    await deliverAll()
    const rows = await db.outbox.findMany({ where: { kunci: { startsWith: `${pengaduanId}:`, endsWith: ':pelapor' } } })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect([row.status, row.kepadaTersegel.length, row.isiTersegel.length]).toEqual(['TERKIRIM', 0, 0])
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes('penandaalamat'))).toEqual([])
    expect(await refusal(setEmailKabar(pengaduanId, 'lagi@surat.test'))).toBe('INVALID_TRANSITION')
    expect(await refusal(removeEmailKabar(pengaduanId))).toBe('INVALID_TRANSITION')
  })

  it('that the server refuses for good is shown to the reporter, gets no further mail, and is kept in no failed mail', async () => {
    const { pengaduanId } = await kirim({ materi: { emailKabar: 'mati@surat.test' } })
    await jalankan(pengaduanId, ['ambil'])
    await write(pengaduanId)
    await deliverAll()
    expect((await hakOf(pengaduanId))?.kabar).toMatchObject({ tersimpan: true, memantulAt: expect.any(Date) })
    const failed = await db.outbox.findMany({ where: { status: 'GAGAL' } })
    for (const row of failed) expect([row.kepadaTersegel.length, row.isiTersegel.length]).toEqual([0, 0])
    const queued = await db.outbox.count()
    await write(pengaduanId)
    expect(await db.outbox.count()).toBe(queued)
    await setEmailKabar(pengaduanId, 'hidup@surat.test')
    expect((await hakOf(pengaduanId))?.kabar.memantulAt).toBeNull()
    await write(pengaduanId)
    await deliverAll()
    expect(mailsTo('hidup@surat.test')).toBe(1)
  })
})

describe('an answer by mail', () => {
  const disetujui = (emailKabar: string) => kasusDi('JAWABAN_DIPERIKSA', { materi: { emailKabar, kirimJawaban: 'SUREL' } })

  it('goes to the new address when that is changed while it waits', async () => {
    const { pengaduanId } = await disetujui('lama@surat.test')
    await deliverAll()
    const before = mailsTo('lama@surat.test')
    await jalankan(pengaduanId, ['setujui'])
    await setEmailKabar(pengaduanId, 'baru@surat.test')
    await deliverAll()
    expect(mailsTo('lama@surat.test')).toBe(before)
    expect(received.some(({ to, body }) => to === 'baru@surat.test' && body.includes('Subject: Jawaban untuk Anda'))).toBe(true)
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })

  it('appears on the page when the address is removed while it waits', async () => {
    const { pengaduanId } = await disetujui('tarik@surat.test')
    await deliverAll()
    const before = mailsTo('tarik@surat.test')
    await jalankan(pengaduanId, ['setujui'])
    await removeEmailKabar(pengaduanId)
    await deliverAll()
    expect(mailsTo('tarik@surat.test')).toBe(before)
    expect(await getLacak(pengaduanId)).toMatchObject({ kirimJawaban: 'HALAMAN', label: 'SELESAI', jawaban: { isi: expect.any(String) } })
  })

  it('falls back to the page when the address was removed before it was approved', async () => {
    const { pengaduanId } = await disetujui('dulu@surat.test')
    await removeEmailKabar(pengaduanId)
    await jalankan(pengaduanId, ['setujui'])
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })
})

describe('the webhook of the mail provider', () => {
  const sign = (payload: string, at: number) => {
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`msg_1.${at}.${payload}`).digest('base64')}`
  }
  const post = (event: unknown, { at = Math.floor(Date.now() / 1000), signature }: { at?: number; signature?: string } = {}) => {
    const payload = JSON.stringify(event)
    return receiveBounce({ payload, id: 'msg_1', timestamp: String(at), signature: signature ?? sign(payload, at) })
  }

  it.each(['email.bounced', 'email.complained'])(
    '%s marks the address of the mail it names, and only a signed and fresh one does',
    async (type) => {
      const { pengaduanId } = await kirim({ materi: { emailKabar: 'pantul@surat.test' } })
      await jalankan(pengaduanId, ['ambil'])
      await write(pengaduanId)
      await deliverAll()
      const mail = await db.outbox.findFirstOrThrow({ where: { kunci: { startsWith: `${pengaduanId}:`, endsWith: ':pelapor' } } })
      const event = {
        type,
        created_at: '2026-11-25T00:00:00Z',
        data: { email_id: 'x', to: ['pantul@surat.test'], tags: { outbox: mail.id } },
      }
      const memantul = async () => (await hakOf(pengaduanId))?.kabar.memantulAt
      expect(await post(event, { signature: 'v1,AAAA' })).toBe(401)
      expect(await post(event, { at: Math.floor(Date.now() / 1000) - 3600 })).toBe(401)
      expect(await post({ ...event, type: 'email.delivered' })).toBe(204)
      expect(await memantul()).toBeNull()
      expect(await post(event)).toBe(204)
      expect(await memantul()).toBeInstanceOf(Date)
      expect(await post({ ...event, data: { tags: [{ name: 'outbox', value: 'tidak-ada' }] } })).toBe(204)
    },
  )
})
