import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { LAYAR } from '@/components/lapor/layar'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isianFor, type TabelIsian } from '@/lib/domain/lapor/isian'

/** Words a report usually takes in each field; a number read off a card or a phone is typed as slowly as three words. */
const KATA: Readonly<Record<string, number>> = {
  nama: 3,
  nik: 3,
  telepon: 3,
  alamat: 6,
  isi: 60,
  apa: 25,
  kapan: 3,
  dimana: 4,
  siapa: 3,
  mengapa: 6,
  bagaimana: 15,
  judul: 7,
  sumberInformasi: 8,
  samaranAkun: 1,
  kataSandi: 3,
}
/** Thirty words a minute; two seconds to choose, to tick or to pick a file. */
const [DETIK_KATA, DETIK_PILIH] = [2, 2]

type Tanya = Readonly<{ ditanya: readonly string[]; wajib: readonly string[]; layar: number }>

/** Fields a reporter sees, screens they stand on, and seconds of a practised typist who answers what is required. */
const hitung = ({ ditanya, wajib, layar }: Tanya) =>
  [ditanya.length, layar, wajib.reduce((sum, name) => sum + (KATA[name] ? KATA[name] * DETIK_KATA : DETIK_PILIH), 0)] as const

const ORANG = ['nama', 'nik', 'jenisKelamin', 'pekerjaan', 'telepon', 'alamat', 'kecamatan']
const DIRI = {
  ORANG: { ditanya: ['samaran', ...ORANG, 'desa', 'email', 'kecamatanTerbuka'], wajib: [...ORANG, 'desa'] },
  LEMBAGA: { ditanya: ['samaran', 'jenisPelapor', ...ORANG, 'desa', 'email', 'kecamatanTerbuka'], wajib: ['jenisPelapor', ...ORANG] },
}
const AKUN = ['akun', 'samaranAkun', 'kataSandi']
const TUTUP = ['kirimJawaban', 'pernyataan', 'persetujuan']

/** The forms before the story was told once, as they stood then. */
const ENAM = ['apa', 'kapan', 'dimana', 'siapa', 'mengapa', 'bagaimana']
const DULU: Readonly<Record<'WBS' | 'DUMAS' | 'SP4N', Tanya>> = {
  WBS: {
    ditanya: [
      ...DIRI.ORANG.ditanya,
      'kategori',
      'unitId',
      'jenisDugaan',
      'terlapor',
      'judul',
      ...ENAM,
      'isi',
      'bukti',
      'tanpaBukti',
      ...TUTUP,
      'emailKabar',
    ],
    wajib: [...DIRI.ORANG.wajib, 'kategori', 'unitId', 'jenisDugaan', 'judul', 'apa', 'kapan', 'dimana', 'isi', 'bukti', ...TUTUP],
    layar: 3,
  },
  DUMAS: {
    ditanya: [
      ...DIRI.LEMBAGA.ditanya,
      'kategori',
      'unitId',
      'jenisDugaan',
      'terlapor',
      'judul',
      ...ENAM,
      'isi',
      'sumberInformasi',
      'bukti',
      ...TUTUP,
      'emailKabar',
    ],
    wajib: [...DIRI.LEMBAGA.wajib, 'kategori', 'unitId', 'jenisDugaan', 'judul', ...ENAM, 'isi', 'sumberInformasi', 'bukti', ...TUTUP],
    layar: 3,
  },
  SP4N: {
    ditanya: [
      'jenisLaporan',
      'judul',
      'isi',
      'tanggalKejadian',
      'topik',
      'unitId',
      'lokasi',
      'bukti',
      'anonim',
      'rahasia',
      'emailKabar',
      ...AKUN,
      'persetujuan',
    ],
    wajib: ['jenisLaporan', 'judul', 'isi', 'tanggalKejadian', ...AKUN, 'persetujuan'],
    layar: 1,
  },
}

const BESAR = ['samaran', 'kecamatanTerbuka']

/** The form as its table asks it now; the unit of a category counts, what a press hides does not. */
function kini(layanan: keyof typeof DULU): Tanya {
  const { formulir, identitas, akun, tanpaBerkas } = STANDAR[layanan]
  const rows = isianFor(formulir.isian as TabelIsian, 'WARGA').filter(
    ([name, { lipat, bentuk }]) => !lipat && bentuk !== 'HAPUS_KABAR' && !BESAR.includes(name),
  )
  const tampak = rows
    .filter(([name, { bentuk }]) => bentuk !== 'BERSAMA' || ['unitId', 'kabarSurel', 'rahasia', 'persetujuan'].includes(name))
    .map(([name]) => name)
  const wajib = rows.filter(([name, field]) => field.wajib === true || (name === 'unitId' && identitas !== null)).map(([name]) => name)
  const diri = identitas ? DIRI[identitas] : { ditanya: [], wajib: [] }
  return {
    ditanya: [...diri.ditanya, ...tampak, 'bukti', ...(akun ? AKUN : [])],
    wajib: [...diri.wajib, ...wajib, ...(tanpaBerkas ? ['bukti'] : []), ...(akun ? AKUN : [])],
    layar: identitas ? LAYAR.length : 1,
  }
}

const DOKUMEN = fs.readFileSync(path.resolve(__dirname, '../../../docs/formulir.md'), 'utf8')
const NAMA = { WBS: 'WBS', DUMAS: 'Dumas', SP4N: 'SP4N' } as const

describe.each(Object.keys(DULU) as (keyof typeof DULU)[])('what the form of %s asks', (layanan) => {
  const [dulu, nanti] = [hitung(DULU[layanan]), hitung(kini(layanan))]
  it('is less than it was, and is counted in docs/formulir.md', () => {
    expect(nanti[0]).toBeLessThan(dulu[0])
    expect(nanti[2]).toBeLessThan(dulu[2])
    const row = [0, 1, 2].map((at) => `${dulu[at]} | ${nanti[at]}`).join(' | ')
    expect(DOKUMEN).toContain(`| ${NAMA[layanan]} | ${row} |`)
  })
})
