import { describe, expect, it } from '@jest/globals'
import { tableOf } from '@/lib/domain/alur/engine'
import { GUARDS } from '@/lib/domain/alur/guards'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { berkode, suratDi, type AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { adaDokumen, hakDi, mayReadDokumen, mayReadRanah, mayUploadPindaian, mayWriteDokumen } from '@/lib/domain/dokumen/hak'
import { isPenangan, isPenerimaDisposisi, langkahDokumen } from '@/lib/domain/dokumen/langkah'
import { DOKUMEN, type BarisDokumen, type DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { HARAPAN_BACA, HARAPAN_BACA_SAH } from './harapan'

const ROWS = Object.entries(DOKUMEN) as [DokumenKasus, BarisDokumen][]
const readers = (layanan: Layanan, dokumen: DokumenKasus, sah = false) =>
  PERAN.filter((peran) => mayReadDokumen(layanan, dokumen, [peran], sah)).sort()
const penulis = (layanan: Layanan, dokumen: DokumenKasus) =>
  langkahDokumen(layanan, dokumen).flatMap(({ row }) => row.oleh.filter((pelaku): pelaku is Peran => PERAN.includes(pelaku as Peran)))

describe('the table of papers', () => {
  it.each(LAYANAN)('%s: each paper is read by exactly the posts the procedure gives it to', (layanan) => {
    const named = ROWS.flatMap(([dokumen]) => (Array.isArray(hakDi(layanan, dokumen)?.baca) ? [dokumen] : []))
    expect(named.sort()).toEqual(Object.keys(HARAPAN_BACA[layanan]).sort())
    for (const dokumen of named) {
      const wanted = HARAPAN_BACA[layanan][dokumen] ?? []
      expect([dokumen, readers(layanan, dokumen)]).toEqual([dokumen, [...wanted].sort()])
      const sah = [...wanted, ...(HARAPAN_BACA_SAH[layanan][dokumen] ?? [])]
      expect([dokumen, readers(layanan, dokumen, true)]).toEqual([dokumen, sah.sort()])
    }
  })

  it.each(LAYANAN)('%s: whoever writes, signs or returns a paper reads it, at the latest once it is signed', (layanan) => {
    for (const [dokumen] of ROWS) {
      // The receipt and the scanned letter are handed on unread by the desk that makes them.
      if (['MATERI', 'BUKTI'].some((who) => who === hakDi(layanan, dokumen)?.baca)) continue
      const unread = penulis(layanan, dokumen).filter((peran) => !mayReadDokumen(layanan, dokumen, [peran], true))
      expect([dokumen, unread]).toEqual([dokumen, []])
    }
  })

  it.each(LAYANAN)('%s: nobody puts a scan or a note beside a paper he may not read', (layanan) => {
    for (const [dokumen] of ROWS)
      for (const peran of PERAN)
        if (mayUploadPindaian(layanan, dokumen, [peran]) || mayWriteDokumen(layanan, dokumen, [peran]))
          expect([dokumen, peran, mayReadDokumen(layanan, dokumen, [peran], true)]).toEqual([dokumen, peran, true])
  })

  it.each(LAYANAN)('%s: papers kept in one part of the file have the same readers', (layanan) => {
    for (const [dokumen, row] of ROWS)
      for (const [other, second] of ROWS)
        if (row.berkas && row.berkas === second.berkas && adaDokumen(layanan, dokumen) && adaDokumen(layanan, other))
          expect([other, readers(layanan, other)]).toEqual([other, readers(layanan, dokumen)])
  })

  it.each(LAYANAN)('%s: an address draws one paper, and a paper with a code is drawn', (layanan) => {
    const addresses = ROWS.flatMap(([dokumen, { cetak }]) => (cetak && adaDokumen(layanan, dokumen) ? [cetak.alamat] : []))
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const alamat of addresses) expect(suratDi(layanan, alamat as AlamatSurat)).not.toBeNull()
    for (const [dokumen, { cetak }] of ROWS)
      if (hakDi(layanan, dokumen)?.berkode)
        expect([dokumen, cetak?.berkode, cetak && berkode(layanan, cetak.surat)]).toEqual([dokumen, true, true])
  })

  it('says of a paper what some layanan makes of it: ink, a number, a code', () => {
    const made = (what: 'unggah' | 'bernomor' | 'berkode') =>
      ROWS.flatMap(([dokumen]) => (LAYANAN.some((layanan) => hakDi(layanan, dokumen)?.[what]) ? [dokumen] : []))
    const said = (row: (row: BarisDokumen) => unknown) => ROWS.flatMap(([dokumen, baris]) => (row(baris) ? [dokumen] : []))
    expect(said(({ tinta }) => tinta)).toEqual(made('unggah'))
    expect(said(({ nomor }) => nomor)).toEqual(made('bernomor'))
    expect(said(({ cetak }) => cetak?.berkode)).toEqual(made('berkode'))
  })

  it('names each condition between author and signer once', () => {
    const named = ROWS.flatMap(([, { penyusun }]) => penyusun ?? [])
    expect([...named].sort()).toEqual(
      Object.keys(GUARDS)
        .filter((guard) => guard.startsWith('BUKAN_PENYUSUN_'))
        .sort(),
    )
  })

  it.each(['WBS', 'DUMAS'] as const)(
    '%s: whoever takes a step of the examination may know of its steps, and the desk may not',
    (layanan) => {
      for (const row of Object.values(tableOf(layanan)))
        if (row.ranah === 'PEMERIKSAAN')
          for (const peran of row.oleh) expect([peran, mayReadRanah(layanan, 'PEMERIKSAAN', [peran as Peran])]).toEqual([peran, true])
      for (const peran of ['PETUGAS_PENERIMA', 'PEMEGANG_IDENTITAS', 'VERIFIKATOR', 'KASUBBAG_PERENCANAAN', 'MODERATOR'] as const)
        expect([peran, mayReadRanah(layanan, 'PEMERIKSAAN', [peran])]).toEqual([peran, false])
    },
  )

  it('lets nobody read in a layanan, of a kind or from a post nobody knows', () => {
    expect(mayReadDokumen('constructor' as Layanan, 'lhp', [...PERAN])).toBe(false)
    for (const unknown of ['DEWA', 'constructor', '']) expect(mayReadDokumen('DUMAS', 'lhp', [unknown as Peran], true)).toBe(false)
    expect(mayReadRanah('SP4N', 'PEMERIKSAAN', [...PERAN])).toBe(false)
  })

  it('addresses a slip to planning, Sekretaris and divisions, and a file to the divisions alone', () => {
    expect(PERAN.filter((peran) => isPenerimaDisposisi('DUMAS', peran)).sort()).toEqual([
      'IRBAN_KHUSUS',
      'KASUBBAG_PERENCANAAN',
      'KEPALA_BIDANG',
      'SEKRETARIS',
    ])
    expect(PERAN.filter((peran) => isPenangan('DUMAS', peran)).sort()).toEqual(['IRBAN_KHUSUS', 'KEPALA_BIDANG'])
  })
})
