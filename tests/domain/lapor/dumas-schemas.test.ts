import { describe, expect, it } from '@jest/globals'
import { packAmplop, AMPLOP_BYTES } from '@/lib/domain/identitas/amplop'
import { isTidakTahu } from '@/lib/domain/lapor/fakta'
import { judgeCatat, judgeDumas, judgeMateriDumas } from '@/tests/builders/judge'
import { CATAT_DIISI, IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI } from '@/tests/builders/dumas'

type Isian = Readonly<Record<string, string | readonly string[]>>

function formOf(...parts: readonly Isian[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(Object.assign({}, ...parts) as Isian)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  }
  return form
}

const TODAY = '2026-11-25'
const online = (change: Isian = {}) => judgeDumas(formOf(IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI, change))
const meja = (change: Isian = {}) => judgeCatat(formOf(IDENTITAS_DUMAS_DIISI, CATAT_DIISI, change), TODAY)
const faults = (judged: ReturnType<typeof online> | ReturnType<typeof meja>) => (judged.ok ? {} : judged.fieldErrors)

describe('the online form of Dumas', () => {
  it('takes a complete report', () => expect(faults(online())).toEqual({}))

  it.each([
    [
      'what, when and where must say something',
      { isi: 'Tidak tahu', kapan: '-', dimana: 'I do not know' },
      { isi: 'isi.pendek', kapan: 'kapan.tidakTahu', dimana: 'dimana.tidakTahu' },
    ],
    [
      'the other three must be answered',
      { siapa: '', mengapa: ' ', bagaimana: '' },
      { siapa: 'siapa.wajib', mengapa: 'mengapa.wajib', bagaimana: 'bagaimana.wajib' },
    ],
    [
      'the other three may be answered with "tidak tahu"',
      { siapa: 'tidak tahu', mengapa: 'Tidak tahu.', bagaimana: 'belum diketahui' },
      {},
    ],
    ['at least one source must be named', { sumberInformasi: '' }, { sumberInformasi: 'sumberInformasi.wajib' }],
    ['an agency must be chosen', { unitId: '' }, { unitId: 'unitId.wajibOPD' }],
    ['or somebody else named', { kategori: 'LAIN' }, { kategoriLain: 'kategoriLain.wajib' }],
    ['a village is no category of the province', { kategori: 'DESA' }, { kategori: 'kategori.wajib' }],
    ['a group says its name', { jenisPelapor: 'KELOMPOK' }, { lembaga: 'lembaga.wajib' }],
    [
      'a legal entity also its deed and who answers for it',
      { jenisPelapor: 'BADAN_HUKUM', lembaga: 'Yayasan' },
      { akta: 'akta.wajib', penanggungJawab: 'penanggungJawab.wajib' },
    ],
    ['an individual needs a NIK', { nik: '' }, { nik: 'nik.wajib' }],
    ['or says why there is none', { nik: '', tanpaNik: 'KTP hilang di laut' }, {}],
    ['the pseudonym must not give the name away', { samaran: 'pelapor_1' }, { samaran: 'samaran.nama' }],
  ])('%s', (_what, change, expected) => expect(faults(online(change))).toEqual(expected))

  it('asks the same of the readable part when the rest is sealed', () => {
    expect(judgeMateriDumas(formOf(MATERI_DUMAS_DIISI)).ok).toBe(true)
    expect(judgeMateriDumas(formOf(MATERI_DUMAS_DIISI, { kapan: '?' }))).toEqual({ ok: false, fieldErrors: { kapan: 'kapan.tidakTahu' } })
  })

  it('drops what an individual has no use for', () => {
    const judged = online({ lembaga: 'Bekas isian', akta: '1' })
    expect(judged.ok && judged.identitas).toMatchObject({ lembaga: '', akta: '', penanggungJawab: '' })
  })

  it('fits its envelope with the longest answers of the most talkative legal entity', () => {
    const longest = { nama: 100, nik: 16, alamat: 300, email: 250, kecamatan: 60, desa: 60, lembaga: 100, akta: 60, penanggungJawab: 100 }
    const data = Object.fromEntries(Object.entries(longest).map(([name, length]) => [name, '€'.repeat(length)]))
    const rest = { jenisPelapor: 'BADAN_HUKUM', jenisKelamin: 'LAKI_LAKI', pekerjaan: 'PERANGKAT_DESA', telepon: '+62812345678901' }
    expect(
      packAmplop({ pengaduanId: 'a'.repeat(32), at: '2026-11-24T02:00:00.000Z', data: { ...data, ...rest }, token: '5'.repeat(64) }),
    ).toHaveLength(AMPLOP_BYTES)
  })
})

describe('"tidak tahu"', () => {
  it.each(['tidak tahu', 'Saya tidak tahu', 'TDK TAU', 'belum diketahui', '-', '...', 'unknown'])('is recognised as %s', (text) =>
    expect(isTidakTahu(text)).toBe(true),
  )
  it.each(['tidak tahu pasti, sekitar Mei 2026', 'Kantor dinas', '2026', 'Tahun lalu'])('is not read into %s', (text) =>
    expect(isTidakTahu(text)).toBe(false),
  )
})

describe('the form of the desk', () => {
  it('takes a letter', () => expect(faults(meja())).toEqual({}))

  it.each([
    ['nothing is received tomorrow', { tanggalTerima: '2026-11-26' }, { tanggalTerima: 'tanggalTerima.depan' }],
    ['today is not tomorrow', { tanggalTerima: TODAY }, {}],
    ['a day that does not exist is none', { tanggalTerima: '2026-02-30', tanggalSurat: '' }, { tanggalTerima: 'tanggalTerima.salah' }],
    ['a letter is not written after it came', { tanggalSurat: '2026-11-24' }, { tanggalSurat: 'tanggalSurat.sesudah' }],
    ['nor refused when it was written that very day', { tanggalSurat: '2026-11-23' }, {}],
    ['a letter has a subject', { perihal: '' }, { perihal: 'perihal.wajib' }],
    ['but need not have a number or a date', { nomorSurat: '', tanggalSurat: '' }, {}],
    [
      'a referral says from whom, with number and date',
      { cara: 'PELIMPAHAN', nomorSurat: '', tanggalSurat: '' },
      { asalInstansi: 'asalInstansi.wajib', nomorSurat: 'nomorSurat.wajib', tanggalSurat: 'tanggalSurat.wajib' },
    ],
    ['LAPOR! has its tracking number', { cara: 'LAPOR' }, { tautan: 'tautan.wajib' }],
    ['a report in the media its address', { cara: 'MEDIA' }, { tautan: 'tautan.wajib' }],
    ['a visitor brings no letter', { cara: 'LANGSUNG', perihal: '', nomorSurat: '', tanggalSurat: '' }, {}],
    ['whoever comes in person is a reporter', { cara: 'LANGSUNG', tanpaPelapor: '1' }, { tanpaPelapor: 'tanpaPelapor.langsung' }],
    [
      'what, when and where are needed here too',
      { apa: '', kapan: 'tidak tahu', dimana: '' },
      { apa: 'apa.wajib', kapan: 'kapan.tidakTahu', dimana: 'dimana.wajib' },
    ],
    ['who, why and how may be missing in a letter', { siapa: '', mengapa: '', bagaimana: '', isi: '' }, {}],
    ['a letter need not name NIK, gender or occupation', { nik: '', jenisKelamin: '', pekerjaan: '' }, {}],
    ['a NIK that is named must be one', { nik: '123' }, { nik: 'nik.panjang' }],
    ['who has no telephone is answered by letter', { telepon: '', kirimJawaban: 'SURAT' }, {}],
    ['or fetches the answer', { telepon: '', kirimJawaban: 'AMBIL' }, {}],
    ['but cannot be reached by the page alone', { telepon: '' }, { telepon: 'telepon.atauSurat' }],
    ['a telephone that is named must be one', { telepon: '12', kirimJawaban: 'SURAT' }, { telepon: 'telepon.salah' }],
    ['how the answer goes must be said', { kirimJawaban: '' }, { kirimJawaban: 'kirimJawaban.wajib' }],
    ['the number of enclosures is a number', { jumlahLampiran: 'dua' }, { jumlahLampiran: 'jumlahLampiran.salah' }],
  ])('%s', (_what, change, expected) => expect(faults(meja(change))).toEqual(expected))

  it('names everything that is missing at once', () => {
    expect(faults(judgeCatat(new FormData(), TODAY))).toMatchObject({
      cara: 'cara.wajib',
      tanggalTerima: 'tanggalTerima.wajib',
      jenisPelapor: 'jenisPelapor.wajib',
      nama: 'nama.wajib',
      alamat: 'alamat.wajib',
      kecamatan: 'kecamatan.wajib',
      kirimJawaban: 'kirimJawaban.wajib',
      kategori: 'kategori.wajib',
      apa: 'apa.wajib',
      kapan: 'kapan.wajib',
      dimana: 'dimana.wajib',
      sumberInformasi: 'sumberInformasi.wajib',
    })
  })

  it('asks for no identity where there is no reporter', () => {
    const empty = Object.fromEntries(Object.keys(IDENTITAS_DUMAS_DIISI).map((name) => [name, '']))
    const judged = meja({ ...empty, cara: 'MEDIA', tautan: 'Harian Rekaan, 22 November 2026', tanpaPelapor: '1', kirimJawaban: '' })
    expect(judged).toMatchObject({ ok: true, identitas: null, materi: { tanpaPelapor: true, kirimJawaban: 'HALAMAN', emailKabar: '' } })
  })

  it('keeps only what belongs to the way in', () => {
    const judged = meja({ cara: 'LANGSUNG', asalInstansi: 'Sisa isian', tautan: 'Sisa', lisan: '1' })
    expect(judged.ok && judged.materi).toMatchObject({
      nomorSurat: '',
      tanggalSurat: '',
      perihal: '',
      asalInstansi: '',
      tautan: '',
      lisan: true,
    })
    const letter = meja({ lisan: '1' })
    expect(letter.ok && letter.materi.lisan).toBe(false)
  })
})
