import { beforeAll, describe, expect, it } from '@jest/globals'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { cabutWakilSchema, type BuktiWakil } from '@/lib/domain/wakil/wakil-schema'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { objectWakil } from '@/lib/services/wakil/object-wakil'
import { sendPesanWakil, withdrawWakil } from '@/lib/services/wakil/wakili-pelapor'
import { takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { PENERIMA, kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { berkasOf } from '@/tests/builders/formulir'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi, statusOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await seedKunciDumas()
  await kembalikanKasubbag()
})

const desk = () => petugasOf('petugas.penerima')
const bukti = (pengaduanId: string, values: Partial<BuktiWakil> = {}): BuktiWakil => ({
  pengaduanId,
  caraBukti: 'SURAT',
  kodeAkses: '',
  tanggalWakil: officeDate(now()),
  keterangan: 'Surat bertanda tangan, nomor agenda 114',
  ...values,
})
const pesan = 'Ini surat keterangan yang diminta; tanggal kejadiannya 12 Oktober 2026.'
const riwayatOf = (pengaduanId: string) => db.riwayat.findFirstOrThrow({ where: { pengaduanId }, orderBy: { id: 'desc' } })

describe('the desk, for a reporter who comes or writes', () => {
  it('completes what was asked for, with his papers; history, audit and tracking page say who did it', async () => {
    const { pengaduanId } = await kasusDi('MENUNGGU_PELAPOR', { materi: { kirimJawaban: 'SURAT' } })
    const kunciKirim = newKunciKirim()
    await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), [berkasOf('surat.pdf', 'Surat keterangan')], 'WBS')
    const petugas = await desk()
    await sendPesanWakil(petugas, kunciKirim, { ...bukti(pengaduanId), pesan })
    // The same form twice says it once.
    await sendPesanWakil(petugas, kunciKirim, { ...bukti(pengaduanId), pesan })
    expect(await statusOf(pengaduanId)).toBe('DIVERIFIKASI')
    expect(await riwayatOf(pengaduanId)).toMatchObject({ langkah: 'LENGKAPI', petugasId: petugas.id, peran: 'PETUGAS_PENERIMA' })
    expect(await db.wakilPelapor.findMany({ where: { pengaduanId } })).toEqual([
      expect.objectContaining({ tindakan: 'LENGKAPI', caraBukti: 'SURAT', petugasId: petugas.id }),
    ])
    const trail = (await db.jejakAudit.findMany({ where: { objek: `pengaduan:${pengaduanId}`, aktor: `petugas:${petugas.id}` } })).map(
      (row) => row.tindakan,
    )
    expect(trail).toEqual(expect.arrayContaining(['LENGKAPI', 'WAKILI_PELAPOR']))
    const lacak = await getLacak(pengaduanId)
    expect(lacak?.melaluiPetugas).toEqual([expect.objectContaining({ tindakan: 'LENGKAPI' })])
    expect(lacak?.bukti).toHaveLength(2)
    expect((await getKasus(await petugasOf('verifikator'), pengaduanId)).wakil[0]).toMatchObject({
      keterangan: expect.stringContaining('114'),
    })
    expect((await getKasus(petugas, pengaduanId)).wakil[0]).toMatchObject({ keterangan: null })
  })

  it('in Dumas too, whose procedure had no step for it', async () => {
    const { pengaduanId } = await kirimDumas()
    for (const langkah of ['serahkan', 'identitas', 'ambil', 'telaahanKurang', 'terima', 'ajukan', 'minta'] as const)
      await takeDemoDumas(pengaduanId, langkah)
    await sendPesanWakil(await petugasOf(PENERIMA), newKunciKirim(), { ...bukti(pengaduanId), pesan })
    expect(await statusOf(pengaduanId)).toBe('DITELAAH')
  })

  it('writes a message where nothing was asked, and none into a closed case', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await sendPesanWakil(await desk(), newKunciKirim(), { ...bukti(pengaduanId), pesan })
    expect(await statusOf(pengaduanId)).toBe('DIVERIFIKASI')
    expect((await getLacak(pengaduanId))?.pesan.at(-1)).toMatchObject({ dariPelapor: true, isi: pesan })
    const closed = await kasusDi('DIARSIPKAN')
    await expect(sendPesanWakil(await desk(), newKunciKirim(), { ...bukti(closed.pengaduanId), pesan })).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
    })
    expect(await db.wakilPelapor.count({ where: { pengaduanId: closed.pengaduanId } })).toBe(0)
  })

  it('withdraws for him who shows his code, and for nobody who shows another', async () => {
    const sent = await kasusDi('DIVERIFIKASI')
    const other = await kasusDi('DIVERIFIKASI')
    const shown = (kodeAkses: string) => bukti(sent.pengaduanId, { caraBukti: 'KODE', kodeAkses: normalizeKode(kodeAkses) })
    await expect(withdrawWakil(await desk(), shown(other.kodeAkses))).rejects.toMatchObject({ details: ['kodeAkses.tidakCocok'] })
    expect(await statusOf(sent.pengaduanId)).toBe('DIVERIFIKASI')
    await withdrawWakil(await desk(), shown(sent.kodeAkses))
    expect(await statusOf(sent.pengaduanId)).toBe('DICABUT')
    expect(await riwayatOf(sent.pengaduanId)).toMatchObject({ langkah: 'CABUT', peran: 'PETUGAS_PENERIMA' })
  })

  it('objects for him: a case of its own, written down by the officer, whose sheet goes to him by letter', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    const petugas = await desk()
    const input = {
      ...bukti(pengaduanId),
      alasanKeberatan: 'TIDAK_PUAS' as const,
      penjelasan: 'Jawaban belum menyentuh kejadian kedua yang saya laporkan.',
      terlapor: '',
    }
    const receipt = await objectWakil(petugas, newKunciKirim(), input)
    const anak = await db.pengaduan.findUniqueOrThrow({ where: { id: receipt.pengaduanId } })
    expect(anak).toMatchObject({ indukId: pengaduanId, dicatatId: petugas.id, kanal: 'SURAT' })
    expect((await listSurat(petugas)).surat.filter((row) => row.pengaduanId === anak.id)).toEqual([
      expect.objectContaining({ jenis: 'TANDA_TERIMA', surat: null }),
    ])
    expect(await db.wakilPelapor.count({ where: { pengaduanId, tindakan: 'AJUKAN_KEBERATAN' } })).toBe(1)
  })

  it('is the desk alone: no other post of the office acts for a reporter', async () => {
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    for (const nama of ['verifikator', 'irban.khusus', 'kepala', 'pemegang.identitas', 'moderator', PENERIMA]) {
      const attempt = sendPesanWakil(await petugasOf(nama), newKunciKirim(), { ...bukti(pengaduanId), pesan })
      await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) })
    }
    expect(await db.wakilPelapor.count({ where: { pengaduanId } })).toBe(0)
  })

  it('is asked for the code where the code is the proof, and for a day that has been', () => {
    const schema = cabutWakilSchema('2026-11-29')
    const typed = { pengaduanId: 'a'.repeat(32), caraBukti: 'KODE', tanggalWakil: '2026-11-30', keterangan: 'datang sendiri' }
    const faults = schema.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(faults).toContain('tanggalWakil.depan')
    expect(schema.safeParse({ ...typed, tanggalWakil: '2026-11-29' }).error?.issues.map(({ message }) => message)).toEqual([
      'kodeAkses.wajib',
    ])
  })
})
