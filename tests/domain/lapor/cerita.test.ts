import { describe, expect, it } from '@jest/globals'
import { judulOf } from '@/lib/domain/lapor/judul'
import { petikDimana, petikKapan } from '@/lib/domain/lapor/petik'
import { periksaCerita } from '@/lib/domain/lapor/periksa-cerita'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI } from '@/tests/builders/dumas'
import { IDENTITAS_DIISI, MATERI_DIISI } from '@/tests/builders/formulir'
import { judgeDumas, judgeSp4n, judgeWbs } from '@/tests/builders/judge'

const CERITA =
  'Warga yang mengurus surat keterangan diminta membayar lima puluh ribu rupiah. Itu terjadi di kantor desa sejak Oktober 2026, tanpa kuitansi.'

describe('the title of a report nobody gave one', () => {
  it.each([
    [CERITA, 'Warga yang mengurus surat keterangan diminta membayar lima puluh ribu rupiah'],
    ['Tolong. Jalan di depan sekolah kami rusak berat! Sudah lama.', 'Tolong. Jalan di depan sekolah kami rusak berat'],
    ['  Kepala desa\n memotong   bantuan ', 'Kepala desa memotong bantuan'],
    ['Singkat', ''],
    ['', ''],
  ])('of %j is %j', (isi, judul) => expect(judulOf(isi)).toBe(judul))

  it.each([CERITA, 'a'.repeat(10_000), 'kata '.repeat(2000), '? '.repeat(60), '…'.repeat(80), 'Tidak.'.repeat(30)])(
    'is one the rule for titles takes, whatever the story',
    (isi) => expect(materiShape.judul.safeParse(judulOf(isi)).success).toBe(true),
  )

  const formOf = (values: object) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, String(one))
    return form
  }
  const SP4N = { jenisLaporan: 'PENGADUAN', isi: CERITA, tanggalKejadian: '2026-11-20', persetujuan: '1' }
  const FORMULIR = {
    WBS: (change: object) => judgeWbs(formOf({ ...IDENTITAS_DIISI, ...MATERI_DIISI, judul: '', isi: CERITA, ...change })),
    Dumas: (change: object) => judgeDumas(formOf({ ...IDENTITAS_DUMAS_DIISI, ...MATERI_DUMAS_DIISI, judul: '', isi: CERITA, ...change })),
    SP4N: (change: object) => judgeSp4n(formOf({ ...SP4N, ...change }), '2026-11-25', true),
  }

  it.each(Object.entries(FORMULIR))('is made by the form of %s, kept where one is given, and asked with the story', (_nama, judge) => {
    const titled = (change: object) => {
      const judged = judge(change)
      return judged.ok ? judged.materi.judul : judged.fieldErrors
    }
    expect(titled({})).toBe(judulOf(CERITA))
    expect(titled({ judul: 'Pungutan di kantor desa' })).toBe('Pungutan di kantor desa')
    expect(Object.keys(titled({ isi: '' }))).toEqual(['isi'])
    expect(titled({ judul: 'Pendek' })).toEqual({ judul: 'judul.pendek' })
  })
})

describe('what a story says of its writer', () => {
  const nama = 'Siti Nur\u2019aini Penanda'
  it.each([
    ['Hubungi saya di 0812-3456-7890 sesudah magrib.', [{ jenis: 'TELEPON', kutipan: '0812-3456-7890' }]],
    ['NIK saya 6201 9901 0190 0001.', [{ jenis: 'NIK', kutipan: '6201 9901 0190 0001' }]],
    ['Saya, SITI, melihat sendiri. Siti tidak berbohong.', [{ jenis: 'NAMA', kutipan: 'SITI' }]],
    ['Tetangga bernama Penanda juga melihatnya.', [{ jenis: 'NAMA', kutipan: 'Penanda' }]],
    ['Uang Rp50.000 diminta pada 3 Oktober 2026 di loket 2.', []],
    ['Penandatanganan berkas ditunda situasi.', []],
    ['', []],
  ])('is found in %j', (teks, temuan) => expect(periksaCerita(teks, nama)).toEqual(temuan))

  it('is nothing while no name is typed', () => expect(periksaCerita('Saya Siti.', '')).toEqual([]))

  it('costs a fixed share of time, whatever is pasted', () => {
    const begin = performance.now()
    periksaCerita('0812 '.repeat(2000), `${'Nama '.repeat(20)}`)
    petikDimana(`${'Kantor Desa '.repeat(800)}x`)
    petikKapan('sejak mulai pada awal '.repeat(450))
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})

describe('when and where, in the words of the story', () => {
  it.each([
    [CERITA, 'sejak Oktober 2026', ''],
    ['Pada hari Senin, 5 Oktober 2026 di Kantor Desa Sungai Tendang.', 'Senin, 5 Oktober 2026', 'Kantor Desa Sungai Tendang'],
    ['Kejadian 03/10/2026, petugas Puskesmas Arut menolak.', '03/10/2026', 'Puskesmas Arut'],
    ['Murid SMP Negeri 4 dipungut biaya.', '', 'SMP Negeri 4'],
    ['Kemarin di desa kami, setiap Senin.', '', ''],
  ])('%j says %j and %j', (cerita, kapan, dimana) => expect([petikKapan(cerita), petikDimana(cerita)]).toEqual([kapan, dimana]))
})
