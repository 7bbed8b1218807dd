import { beforeAll, describe, expect, it } from '@jest/globals'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { beginKunjungan, caseOfKunjungan } from '@/lib/services/lacak/kunjungan'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { renewKodeAkses } from '@/lib/services/lacak/renew-kode'
import { listKodeMenunggu, openKodeBaru } from '@/lib/services/wakil/open-kode'
import { proveKodeHilang } from '@/lib/services/wakil/prove-kode'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
beforeAll(seedOffice)

const desk = () => petugasOf('petugas.penerima')
const custodian = () => petugasOf('pemegang.identitas')
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

async function proved() {
  const sent = await kasusDi('DIVERIFIKASI')
  const { pengaduanId } = sent
  await openIdentitas(await custodian(), { pengaduanId, alasan: 'KEABSAHAN', dasar: 'Kode akses hilang', uraian: 'Mencocokkan pelapor' })
  await proveKodeHilang(await custodian(), { pengaduanId, buktiDiri: 'KTP' })
  const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
  const waiting = (await listKodeMenunggu(await desk())).menunggu.find((row) => row.nomorTiket === nomorTiket)
  return { ...sent, nomorTiket, kodePenggantiId: waiting?.id ?? '' }
}

describe('a lost access code', () => {
  it('is replaced before two officers: the new one opens the case, the old one and its visits end, the reporter sees it', async () => {
    const sent = await proved()
    const { pengaduanId, nomorTiket } = sent
    const visit = await beginKunjungan(pengaduanId)
    const sandi = await openKodeBaru(await desk(), sent)
    const baru = await renewKodeAkses(normalizeKode(sandi), null)
    expect(baru.nomorTiket).toBe(nomorTiket)
    expect(await openLacak({ nomorTiket, kodeAkses: normalizeKode(baru.kodeAkses) })).toBe(pengaduanId)
    await expect(openLacak({ nomorTiket, kodeAkses: normalizeKode(sent.kodeAkses) })).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    expect(await caseOfKunjungan(visit)).toBeNull()
    expect((await getLacak(pengaduanId))?.melaluiPetugas).toEqual([expect.objectContaining({ tindakan: 'KODE_BARU' })])
    const trail = (await db.jejakAudit.findMany()).map((row) => row.tindakan)
    expect(trail).toEqual(expect.arrayContaining(['BUKTIKAN_PELAPOR', 'BUKA_KODE_BARU', 'GANTI_KODE_AKSES']))
    const kept =
      JSON.stringify(await database.queryAsAdmin('SELECT * FROM "kodePengganti"')) +
      JSON.stringify(await db.jejakAudit.findMany({ select: { objek: true, rincian: true } }))
    for (const secret of [sandi, normalizeKode(sandi), normalizeKode(baru.kodeAkses)]) expect(kept).not.toContain(secret)
  })

  it('opens once, for a quarter of an hour, by the newest word alone', async () => {
    const sent = await proved()
    const first = await openKodeBaru(await desk(), sent)
    const second = await openKodeBaru(await desk(), sent)
    await expect(renewKodeAkses(normalizeKode(first), null)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    await expect(runAt(later(16), () => renewKodeAkses(normalizeKode(second), null))).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    await renewKodeAkses(normalizeKode(second), null)
    await expect(renewKodeAkses(normalizeKode(second), null)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    await expect(openKodeBaru(await desk(), sent)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('needs the identity before the custodian within the hour, and is proved by nobody else', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    const input = { pengaduanId, buktiDiri: 'KTP' } as const
    await expect(proveKodeHilang(await custodian(), input)).rejects.toMatchObject({ details: ['identitasBelumDibuka'] })
    await openIdentitas(await custodian(), { pengaduanId, alasan: 'KEABSAHAN', dasar: 'Kode hilang', uraian: 'Mencocokkan pelapor' })
    await expect(runAt(later(61), async () => proveKodeHilang(await custodian(), input))).rejects.toMatchObject({
      details: ['identitasBelumDibuka'],
    })
    for (const nama of ['petugas.penerima', 'verifikator', 'kepala']) {
      await expect(proveKodeHilang(await petugasOf(nama), input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await db.kodePengganti.count({ where: { pengaduanId } })).toBe(0)
  })

  it('is opened by another than who proved it, of that desk alone, within a day', async () => {
    const sent = await proved()
    for (const nama of ['pemegang.identitas', 'verifikator', 'petugas.penerima.dumas']) {
      await expect(openKodeBaru(await petugasOf(nama), sent)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) })
    }
    await expect(runAt(later(25 * 60), async () => openKodeBaru(await desk(), sent))).rejects.toMatchObject({ code: 'CONFLICT' })
    // The database itself refuses one person in both places.
    const { id } = await custodian()
    const both = database.queryAsAdmin(`UPDATE "kodePengganti" SET "dibukaId" = '${id}' WHERE id = '${sent.kodePenggantiId}'`)
    await expect(both).rejects.toThrow(/dua_orang/)
  })
})
