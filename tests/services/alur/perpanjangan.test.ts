import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import { openSurat } from '@/lib/services/surat/render-dokumen'
import { petugasOf, targetOf } from '@/prisma/seed/pelaku'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedKunci } from '@/prisma/seed/kunci'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { JALAN, jalankan, kirim } from '@/tests/builders/kasus'
import { jalanSp4n, LAPORAN_DIISI } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas, seedKunci]) await part()
})

const day = (iso: string) => new Date(`${iso}T03:00:00.000Z`)
const HARI = day('2026-11-23')
const ALASAN = 'Data pembanding dari instansi lain belum kami terima.'

const perpanjang = async (nama: string, pengaduanId: string, hariTambahan = 5) =>
  doLangkah(await petugasOf(nama), 'PERPANJANG', { ...(await targetOf(pengaduanId)), hariTambahan, alasan: ALASAN } as never)
const jam = (pengaduanId: string) =>
  db.tenggat.findFirstOrThrow({
    where: { pengaduanId, jenis: 'PENYELESAIAN' },
    orderBy: { id: 'desc' },
    select: { anggaran: true, perpanjangan: true },
  })

describe('more time for a case of WBS', () => {
  it('is added to the limit whatever the class, and its reporter cannot tell which', async () => {
    const seen = await runAt(HARI, async () => {
      const lacak = []
      for (const putusan of ['berkadar', 'tidakBerkadar'] as const) {
        const { pengaduanId } = await kirim()
        await jalankan(pengaduanId, JALAN.DINILAI)
        await perpanjang('kepala', pengaduanId)
        await jalankan(pengaduanId, [putusan])
        expect(await jam(pengaduanId)).toEqual({ anggaran: putusan === 'berkadar' ? 65 : 19, perpanjangan: 5 })
        const detail = await getLacak(pengaduanId)
        lacak.push({ tenggat: detail?.tenggat, alasan: detail?.alasanPerpanjangan, label: detail?.label })
      }
      return lacak
    })
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]).toMatchObject({ tenggat: { tenggat: { anggaran: 65, perpanjangan: 5 } }, alasan: '' })
  })

  it('is given once, by the head alone, with a reason that stays in the history', async () => {
    await runAt(HARI, async () => {
      const { pengaduanId } = await kirim()
      await jalankan(pengaduanId, JALAN.DINILAI)
      expect(await refusal(perpanjang('irban.khusus', pengaduanId))).toBe('FORBIDDEN')
      await perpanjang('kepala', pengaduanId, 7)
      expect(await refusal(perpanjang('kepala', pengaduanId, 1))).toBe('GUARD_FAILED BELUM_DIPERPANJANG')
      expect(await jam(pengaduanId)).toEqual({ anggaran: 67, perpanjangan: 7 })
      const row = await db.riwayat.findFirstOrThrow({ where: { pengaduanId, langkah: 'PERPANJANG' } })
      expect([row.dariStatus, row.keStatus, row.catatanTersegel !== null]).toEqual(['DINILAI', 'DINILAI', true])
    })
  })

  it('is refused before the clock runs and once it is late', async () => {
    const id = await runAt(HARI, async () => {
      const { pengaduanId } = await kirim()
      expect(await refusal(perpanjang('kepala', pengaduanId))).toMatch(/^GUARD_FAILED .*WAKTU_BELUM_LEWAT/)
      await jalankan(pengaduanId, [...JALAN.DINILAI, 'tidakBerkadar'])
      return pengaduanId
    })
    await runAt(day('2026-12-12'), async () => {
      expect(await refusal(perpanjang('kepala', id))).toBe('GUARD_FAILED WAKTU_BELUM_LEWAT')
      expect(await jam(id)).toEqual({ anggaran: 14, perpanjangan: 0 })
    })
  })
})

describe('more time for a case of SP4N', () => {
  it('is told with its reason on the page and by a numbered letter to who reads no page', async () => {
    await runAt(HARI, async () => {
      const { pengaduanId } = await catatSp4n(await petugasOf('admin.instansi'), newKunciKirim(), {
        ...LAPORAN_DIISI,
        samaran: 'meranti_9',
        kanal: 'LANGSUNG',
        tanggalTerima: '2026-11-23',
        jamTerima: '09:15',
        kirimJawaban: 'SURAT',
        kepadaSurat: 'Ibu Rekaan',
        alamatSurat: 'Dusun Rekaan RT 02\nDesa Contoh, 78800',
      })
      await jalanSp4n(pengaduanId, ['ambil'])
      await perpanjang('kepala.sp4n', pengaduanId, 3)
      expect(await jam(pengaduanId)).toEqual({ anggaran: 8, perpanjangan: 3 })
      expect((await getLacak(pengaduanId))?.alasanPerpanjangan).toBe(ALASAN)
      const { surat } = await listSurat(await petugasOf('admin.instansi'))
      expect(surat.filter((row) => row.pengaduanId === pengaduanId).map(({ jenis, cara }) => `${jenis} ${cara}`)).toEqual([
        'PERPANJANGAN SURAT',
      ])
      const drawn = await openSurat(await petugasOf('admin.instansi'), pengaduanId, 'surat-pemberitahuan')
      const words = JSON.stringify(drawn.surat)
      for (const part of ['3 (tiga) hari kerja', ALASAN]) expect(words).toContain(part)
    })
  })
})
