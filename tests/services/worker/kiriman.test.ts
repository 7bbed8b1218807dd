import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { MAX_TRIES } from '@/lib/domain/mail-backoff'
import { runAt } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { db } from '@/lib/infra/db'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { completeMails } from '@/lib/services/worker/mailed-answer'
import { TEKS } from '@/prisma/seed/teks'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kasusDi, kirim, statusOf, targetOf } from '@/tests/builders/kasus'
import { testDatabase, setEnvironment } from '@/tests/support/database'
import { startSmtp, type TestSmtp } from '@/tests/support/smtp'
import { deliverJawaban } from '@/prisma/seed/langkah-petugas'

const database = testDatabase({ MAIL_TRANSPORT: 'smtp' })
let smtp: TestSmtp
beforeAll(async () => {
  smtp = await startSmtp()
  setEnvironment({ SMTP_URL: smtp.url })
  await seedOffice({ surel: true })
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  smtp.answer = () => 0
  await drain()
  smtp.received.length = 0
})

const PELAPOR = 'pelapor.kabar@contoh.test'
async function drain(): Promise<void> {
  while ((await deliverOutbox()) > 0);
}
/** The hour an address is left alone for is over. */
const anHourLater = () => db.keran.deleteMany({ where: { kunci: { startsWith: 'kabar|' } } })
const withMail = (kirimJawaban: 'SUREL' | 'SURAT' | 'HALAMAN' | 'AMBIL') => kirim({ materi: { kirimJawaban, emailKabar: PELAPOR } })

describe('an answer by mail', () => {
  it('is sent by the worker, and with that the case is answered, closed and entered', async () => {
    const { pengaduanId, kodeAkses } = await withMail('SUREL')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
    expect((await getLacak(pengaduanId))?.jawaban).toBeNull()
    await drain()
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    const mail = smtp.received.find((one) => one.subject === 'Jawaban untuk Anda')
    expect(mail).toMatchObject({ to: PELAPOR })
    expect(mail?.text).toContain(TEKS.jawaban)
    expect(mail?.text).toContain(kasus.samaran)
    expect(mail?.text).toContain(kasus.nomorTiket)
    expect(mail?.text).not.toContain(kasus.nomorRegister)
    expect(mail?.text).not.toContain(kodeAkses)
    expect((await db.bukuPengaduan.findMany({ where: { pengaduanId }, orderBy: { baris: 'asc' } })).map((row) => row.status)).toEqual([
      'Proses',
      'Selesai',
    ])
    expect(await openLacak({ nomorTiket: kasus.nomorTiket, kodeAkses: normalizeKode(kodeAkses) })).toBe(pengaduanId)
  })

  it('is sent once, also when the step of its case fails; the step comes back on its own', async () => {
    const { pengaduanId } = await withMail('SUREL')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    // The register refuses the line that closes the case, as a lock or a rule might.
    await database.queryAsAdmin(`ALTER TABLE "bukuPengaduan" ADD CONSTRAINT uji_tolak CHECK (status <> 'Selesai') NOT VALID`)
    try {
      await drain()
      expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
      await runAt(new Date(Date.now() + 600_000), drain)
      expect(smtp.received.filter((one) => one.subject === 'Jawaban untuk Anda')).toHaveLength(1)
    } finally {
      await database.queryAsAdmin('ALTER TABLE "bukuPengaduan" DROP CONSTRAINT uji_tolak')
    }
    expect(await runAt(new Date(Date.now() + 4_000_000), completeMails)).toBe(1)
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect(smtp.received.filter((one) => one.subject === 'Jawaban untuk Anda')).toHaveLength(1)
  })

  it('that cannot be delivered comes to the clerk, who chooses another way', async () => {
    const { pengaduanId } = await withMail('SUREL')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    smtp.answer = (to) => (to === PELAPOR ? 550 : 0)
    await drain()
    expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
    expect(await db.kiriman.findFirst({ where: { pengaduanId } })).toMatchObject({ status: 'DIKEMBALIKAN', cara: 'SUREL' })
    const clerk = await petugasOf('petugas.penerima')
    expect((await listAntrean(clerk, { kelompok: 'saya' })).baris.map((row) => row.id)).toContain(pengaduanId)
    await deliverJawaban(clerk, { ...(await targetOf(pengaduanId)), cara: 'HALAMAN' })
    expect((await getLacak(pengaduanId))?.jawaban).toMatchObject({ cara: 'HALAMAN' })
  })

  it('is tried again later, and given up after the last try', async () => {
    const { pengaduanId } = await withMail('SUREL')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    smtp.answer = (to) => (to === PELAPOR ? 452 : 0)
    const row = () => db.outbox.findFirstOrThrow({ where: { kunci: { startsWith: 'jawaban:' } }, orderBy: { dibuatAt: 'desc' } })
    let at = new Date()
    for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
      await runAt(at, drain)
      const { status, percobaan, jalankanAt } = await row()
      expect([status, percobaan]).toEqual([tries < MAX_TRIES ? 'ANTRE' : 'GAGAL', tries])
      if (tries < MAX_TRIES) expect(jalankanAt.getTime()).toBeGreaterThan(at.getTime() + 40_000)
      at = new Date(Math.max(jalankanAt.getTime(), at.getTime()) + 1)
    }
    expect(await db.kiriman.findFirst({ where: { pengaduanId } })).toMatchObject({ status: 'DIKEMBALIKAN' })
  })

  it('that the clerk sent by letter meanwhile is not mailed too', async () => {
    const { pengaduanId } = await withMail('SUREL')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    await deliverJawaban(await petugasOf('petugas.penerima'), { ...(await targetOf(pengaduanId)), cara: 'SURAT' })
    await jalankan(pengaduanId, ['cetak', 'surat'])
    await drain()
    expect(smtp.received.filter((mail) => mail.subject === 'Jawaban untuk Anda')).toEqual([])
    expect(await db.kiriman.findFirst({ where: { pengaduanId } })).toMatchObject({
      status: 'DIKIRIM',
      cara: 'SURAT',
      resi: 'POS-REKAAN-0001',
    })
  })
})

describe('an answer by other ways', () => {
  it('stands on the page the moment it is approved', async () => {
    const { pengaduanId } = await withMail('HALAMAN')
    await jalankan(pengaduanId, JALAN.SELESAI)
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect((await getLacak(pengaduanId))?.jawaban).toMatchObject({ isi: TEKS.jawaban, cara: 'HALAMAN', nomor: expect.any(String) })
  })

  it('a letter waits for the clerk', async () => {
    const { pengaduanId } = await withMail('SURAT')
    await jalankan(pengaduanId, JALAN.JAWABAN_DISETUJUI)
    await drain()
    expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
    await jalankan(pengaduanId, ['cetak', 'surat'])
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
  })
})

describe('notices', () => {
  it('to the reporter hold no number, no code and no word of the case; to officials at most the register number', async () => {
    const { pengaduanId, kodeAkses } = await withMail('HALAMAN')
    for (const langkah of [
      'ambil',
      'minta',
      'lengkapi',
      'identitas',
      'berkas',
      'teruskan',
      'berkadar',
      'suratTugas',
      'tandaTangan',
      'catat',
      'lhp',
      'parafPengendali',
      'parafIrban',
      'final',
      'mulaiJawaban',
      'jawab',
      'kembalikan',
      'jawab',
      'setujui',
    ] as const) {
      await jalankan(pengaduanId, [langkah])
      await anHourLater()
      await drain()
    }
    const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    const secret = [kasus.nomorTiket, kodeAkses, normalizeKode(kodeAkses), kasus.samaran, 'Kendaraan', 'korupsi', 'whistle', 'WBS-']
    const toReporter = smtp.received.filter((mail) => mail.to === PELAPOR)
    const toStaff = smtp.received.filter((mail) => mail.to !== PELAPOR)
    // Asked for completion, classified, answered.
    expect(toReporter).toHaveLength(3)
    expect(new Set(toReporter.map((mail) => mail.subject + mail.text)).size).toBe(1)
    for (const mail of toReporter) {
      // The site's own address stands there whole, and may hold the digits of its port.
      expect(mail.text).toContain(`\nInspektorat Kabupaten Kotawaringin Barat\n${env().appUrl}\n`)
      expect((mail.subject + mail.text).replace(`\n${env().appUrl}\n`, '')).not.toMatch(/\d/)
    }
    expect(toStaff.length).toBeGreaterThan(8)
    for (const mail of smtp.received)
      for (const word of secret) expect((mail.subject + mail.text).toLowerCase()).not.toContain(word.toLowerCase())
    for (const mail of toStaff) {
      expect(mail.text).toContain(kasus.nomorRegister)
      const sisa = (mail.subject + mail.text).replaceAll(kasus.nomorRegister ?? '', '').replace(`\n${env().appUrl}\n`, '')
      expect(sisa).not.toMatch(/\d/)
    }
  })

  it('lie sealed in the outbox until they are sent, and are emptied then', async () => {
    const { pengaduanId } = await withMail('HALAMAN')
    await anHourLater()
    const rows = await db.outbox.findMany({ where: { status: 'ANTRE', kunci: { startsWith: pengaduanId } } })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      expect(Buffer.concat([row.kepadaTersegel, row.isiTersegel]).toString('latin1')).not.toMatch(/contoh\.test|langkah|kabar/)
    await drain()
    for (const row of await db.outbox.findMany({ where: { id: { in: rows.map((one) => one.id) } } })) {
      expect(row).toMatchObject({ status: 'TERKIRIM', percobaan: 1 })
      expect([row.kepadaTersegel.length, row.isiTersegel.length]).toEqual([0, 0])
    }
  })

  it('reach one address at most once an hour; what happened since waits and is told in one', async () => {
    await anHourLater()
    const sent = await Promise.all(Array.from({ length: 10 }, () => withMail('HALAMAN')))
    for (const { pengaduanId } of sent) await jalankan(pengaduanId, ['ambil', 'minta'])
    await drain()
    const toReporter = () => smtp.received.filter((mail) => mail.to === PELAPOR)
    const waiting = () =>
      db.outbox.count({ where: { status: 'ANTRE', OR: sent.map(({ pengaduanId }) => ({ kunci: { startsWith: pengaduanId } })) } })
    // All ten were written before the one that left, so it told of them all.
    expect(toReporter()).toHaveLength(1)
    expect(await waiting()).toBe(0)
    await jalankan(sent[0]?.pengaduanId ?? '', ['lengkapi', 'identitas', 'berkas', 'teruskan', 'berkadar'])
    await drain()
    expect(toReporter()).toHaveLength(1)
    expect(await waiting()).toBeGreaterThan(0)
    await anHourLater()
    await db.outbox.updateMany({ where: { status: 'ANTRE' }, data: { jalankanAt: new Date() } })
    await drain()
    expect(toReporter()).toHaveLength(2)
    expect(await waiting()).toBe(0)
  })

  it('have no address left once the case has ended, whatever its end', async () => {
    for (const status of ['SELESAI', 'DIARSIPKAN', 'DICABUT', 'DILIMPAHKAN'] as const) {
      const { pengaduanId } = await kasusDi(status, { materi: { emailKabar: PELAPOR } })
      expect(await db.surelKabar.count({ where: { pengaduanId } })).toBe(0)
    }
    const { pengaduanId } = await kasusDi('JAWABAN_DISETUJUI', { materi: { emailKabar: PELAPOR } })
    expect(await db.surelKabar.count({ where: { pengaduanId } })).toBe(1)
  })
})
