import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CatatSp4n } from '@/lib/domain/lapor/catat-sp4n-schema'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { judgeCatatSp4n } from '@/lib/domain/lapor/judge-meja'
import { SAMARAN_ANONIM } from '@/lib/domain/lapor/samaran'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { layananCatat } from '@/lib/services/lapor/catat-pengaduan'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import { getTandaTerimaMeja } from '@/lib/services/lapor/get-tanda-terima-meja'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { petugasOf } from '@/prisma/seed/pelaku'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { LAPORAN_DIISI } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'
import { textOfPdf } from '@/tests/support/pdf-text'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
})

const HARI_INI = new Date('2026-11-25T03:00:00Z')
const CATATAN: CatatSp4n = {
  ...LAPORAN_DIISI,
  samaran: 'enggang_12',
  kanal: 'TELEPON',
  tanggalTerima: '2026-11-23',
  jamTerima: '09:15',
  kirimJawaban: 'HALAMAN',
  kepadaSurat: '',
  alamatSurat: '',
}
const catat = async (nama: string, ubah: Partial<CatatSp4n> = {}, kunciKirim = newKunciKirim(), at = HARI_INI) =>
  runAt(at, async () => catatSp4n(await petugasOf(nama), kunciKirim, { ...CATATAN, ...ubah }))

describe('a report written down at the desk of SP4N', () => {
  it('is a case of its channel and of the moment it came, whose printed codes open it', async () => {
    const { pengaduanId, kodeAkses } = await catat('admin.instansi')
    const petugas = await petugasOf('admin.instansi')
    const row = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    expect(row).toMatchObject({
      layanan: 'SP4N',
      kanal: 'TELEPON',
      samaran: 'enggang_12',
      dicatatId: petugas.id,
      diterimaAt: new Date('2026-11-23T02:15:00Z'),
      tanggalTerima: new Date('2026-11-23T00:00:00Z'),
    })
    expect(await db.identitas.count({ where: { pengaduanId } })).toBe(0)
    const [first] = await db.riwayat.findMany({ where: { pengaduanId }, orderBy: { id: 'asc' } })
    expect(first).toMatchObject({ langkah: 'CATAT', petugasId: petugas.id, peran: 'ADMIN_INSTANSI' })
    expect(await openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(pengaduanId)
    const receipt = await getTandaTerimaMeja(petugas, pengaduanId)
    expect(receipt).toMatchObject({
      terima: { layanan: 'SP4N', kanal: 'TELEPON', batas: { hari: 5, tanggal: '2026-11-30' } },
      surat: { jamTerima: '09:15' },
      lisan: null,
    })
  })

  it('that came by fax says so on its receipt', async () => {
    const { pengaduanId } = await catat('admin.instansi', { kanal: 'FAKS' })
    const { pdf } = await renderDokumen(await petugasOf('admin.instansi'), pengaduanId, 'tanda-terima')
    const text = await textOfPdf(pdf)
    expect(text).toContain('Faks')
    expect(text).not.toContain('Halaman web')
  })

  it('hides the pseudonym when asked to, and shows its code again for half an hour only', async () => {
    const kunciKirim = newKunciKirim()
    const first = await catat('admin.instansi', { anonim: true }, kunciKirim)
    expect((await db.pengaduan.findUniqueOrThrow({ where: { id: first.pengaduanId } })).samaran).toBe(SAMARAN_ANONIM)
    expect(await catat('admin.instansi', { anonim: true }, kunciKirim)).toEqual(first)
    const nanti = new Date(Date.now() + 31 * 60_000)
    expect(await refusal(catat('admin.instansi', { anonim: true }, kunciKirim, nanti))).toBe('CONFLICT umum.sudahTercatat')
  })

  it('is written down by the Admin Instansi alone; the desk of Dumas stays with its own officer', async () => {
    for (const nama of ['petugas.penerima.dumas', 'admin.opd', 'moderator.sp4n', 'verifikator'])
      expect(await refusal(catat(nama))).toBe('FORBIDDEN')
    expect(layananCatat(await petugasOf('admin.instansi'))).toEqual(['SP4N'])
    expect(layananCatat(await petugasOf('petugas.penerima.dumas'))).toEqual(['DUMAS'])
    expect(layananCatat(await petugasOf('verifikator'))).toEqual([])
  })

  it('names each fault beside its field', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      ...CATATAN,
      anonim: '',
      rahasia: '',
      kanal: 'WEB',
      tanggalTerima: '2026-11-26',
      jamTerima: '25:00',
      samaran: 'A B',
    }))
      form.set(name, value)
    expect(judgeCatatSp4n(form, '2026-11-25')).toEqual({
      ok: false,
      fieldErrors: { kanal: 'kanal.wajib', tanggalTerima: 'tanggalTerima.depan', jamTerima: 'jamTerima.salah', samaran: 'samaran.salah' },
    })
  })
})
