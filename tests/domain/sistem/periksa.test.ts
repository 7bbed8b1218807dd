import { describe, expect, it } from '@jest/globals'
import { BAGIAN, NAMA_BAGIAN, periksaSistem, type Bagian, type FaktaSistem } from '@/lib/domain/sistem/periksa'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'

const MB = 1_048_576
/** A site on which everything is as it should be. */
const SEHAT: FaktaSistem = {
  demo: false,
  hari: '2026-11-30',
  basisData: { versi: 18 },
  penyimpanan: true,
  ruang: { bebas: 50_000 * MB, lantai: 1024 * MB },
  kunci: true,
  sematan: 0,
  salinanKunci: 'SAMA',
  jejak: { hasil: 'UTUH', jam: 5 },
  jangkar: 'COCOK',
  jam: null,
  pekerja: true,
  surel: { keluar: true, tertahan: false, gagal: false, terkirim: true },
  pesan: { tertahan: false, gagal: false },
  pemindai: 'MENJAWAB',
  kalender: '2027-12-31',
  cadangan: { kunci: true, jam: 8 },
  sertifikat: 60,
  masukKantor: 'MENJAWAB',
  node: 22,
}
const demo = { demo: true }
const surel = (isi: Partial<NonNullable<FaktaSistem['surel']>>) => ({
  surel: { keluar: true, tertahan: false, gagal: false, terkirim: true, ...isi },
})

/** One change of the facts, and what must be found of which part. */
const TEMUAN: readonly (readonly [Partial<FaktaSistem>, Bagian, string])[] = [
  [{ basisData: null }, 'basisData', 'diam'],
  [{ penyimpanan: false }, 'penyimpanan', 'diam'],
  [{ ruang: { bebas: 3000 * MB, lantai: 1024 * MB } }, 'ruang', 'sempit'],
  [{ ruang: { bebas: 1023 * MB, lantai: 1024 * MB } }, 'ruang', 'berkasDitolak'],
  [{ ruang: { bebas: 511 * MB, lantai: 1024 * MB } }, 'ruang', 'laporanDitolak'],
  [{ ruang: null }, 'ruang', 'takDikenal'],
  [{ kunci: false }, 'kunci', 'rusak'],
  [{ sematan: 1 }, 'sematan', 'berbeda'],
  [{ sematan: null }, 'sematan', 'takDikenal'],
  [{ salinanKunci: 'LAMA' }, 'salinanKunci', 'lama'],
  [{ salinanKunci: 'TIDAK_ADA' }, 'salinanKunci', 'tidakAda'],
  [{ salinanKunci: 'TIDAK_ADA', ...demo }, 'salinanKunci', 'demo'],
  [{ jejak: { hasil: 'RUSAK', jam: 1 } }, 'jejak', 'rusak'],
  [{ jejak: { hasil: 'TANPA_JANGKAR', jam: 1 } }, 'jejak', 'tanpaJangkar'],
  [{ jejak: { hasil: 'UTUH', jam: 51 } }, 'jejak', 'lama'],
  [{ jejak: null }, 'jejak', 'belum'],
  [{ jangkar: 'CELAH' }, 'jangkar', 'celah'],
  [{ jangkar: 'BELUM_ADA' }, 'jangkar', 'belum'],
  [{ jangkar: null }, 'jangkar', 'takDikenal'],
  [{ jam: 'MAJU' }, 'jam', 'berhenti'],
  [{ pekerja: false }, 'pekerja', 'berhenti'],
  [surel({ tertahan: true }), 'surel', 'tertahan'],
  [surel({ keluar: false, tertahan: true }), 'surel', 'tertahan'],
  [surel({ keluar: false }), 'surel', 'hanyaBerkas'],
  [{ ...surel({ keluar: false }), ...demo }, 'surel', 'demo'],
  [surel({ gagal: true }), 'surel', 'gagal'],
  [surel({ terkirim: false }), 'surel', 'belumTerbukti'],
  [{ surel: null }, 'surel', 'takDikenal'],
  [{ pemindai: 'TANPA' }, 'pemindai', 'tanpa'],
  [{ pemindai: 'TANPA', ...demo }, 'pemindai', 'demo'],
  [{ pemindai: 'DIAM', ...demo }, 'pemindai', 'diam'],
  [{ kalender: '2026-11-29' }, 'kalender', 'habis'],
  [{ kalender: '2026-12-31' }, 'kalender', 'hampir'],
  [{ kalender: null }, 'kalender', 'takDikenal'],
  [{ cadangan: { kunci: false, jam: null } }, 'cadangan', 'tanpaKunci'],
  [{ cadangan: { kunci: false, jam: null }, ...demo }, 'cadangan', 'demo'],
  [{ cadangan: { kunci: true, jam: null } }, 'cadangan', 'belum'],
  [{ cadangan: { kunci: true, jam: 26 } }, 'cadangan', 'terlambat'],
  [{ cadangan: { kunci: true, jam: 72 }, ...demo }, 'cadangan', 'basi'],
  [{ cadangan: null }, 'cadangan', 'takDikenal'],
  [{ sertifikat: 'HTTP' }, 'sertifikat', 'tanpa'],
  [{ sertifikat: 'HTTP', ...demo }, 'sertifikat', 'demo'],
  [{ sertifikat: 13 }, 'sertifikat', 'hampir'],
  [{ sertifikat: -1 }, 'sertifikat', 'lewat'],
  [{ sertifikat: null }, 'sertifikat', 'takTerjangkau'],
  [{ pesan: 'MATI' }, 'pesan', 'mati'],
  [{ pesan: { tertahan: true, gagal: true } }, 'pesan', 'tertahan'],
  [{ pesan: { tertahan: false, gagal: true } }, 'pesan', 'gagal'],
  [{ pesan: null }, 'pesan', 'takDikenal'],
  [{ masukKantor: 'MATI' }, 'masukKantor', 'mati'],
  [{ masukKantor: 'LAIN' }, 'masukKantor', 'lain'],
  [{ masukKantor: 'DIAM' }, 'masukKantor', 'diam'],
  [{ node: 20 }, 'versi', 'lewat'],
  [{ node: 21 }, 'versi', 'takDikenal'],
]

const sebabOf = (bagian: Bagian) => Object.keys(BAGIAN[bagian].sebab)
const findingOf = (fakta: FaktaSistem, bagian: Bagian) => periksaSistem(fakta).find((temuan) => temuan.bagian === bagian)

describe('the state of the site', () => {
  it('is well in all parts when everything is as it should be', () => {
    expect(periksaSistem(SEHAT).map(({ bagian, sebab }) => `${bagian} ${sebab}`)).toEqual(NAMA_BAGIAN.map((bagian) => `${bagian} baik`))
  })

  it.each(TEMUAN)('%j: %s is %s, and nothing else changes', (change, bagian, sebab) => {
    const fakta = { ...SEHAT, ...change }
    const nilai: Readonly<Record<string, string>> = BAGIAN[bagian].sebab
    expect(findingOf(fakta, bagian)).toMatchObject({ sebab, nilai: nilai[sebab] })
    const others = periksaSistem(fakta).filter((temuan) => temuan.bagian !== bagian && temuan.nilai !== 'BAIK')
    expect(others).toEqual([])
  })

  it('can find of every part everything its row names', () => {
    const found = [...TEMUAN.map(([, bagian, sebab]) => `${bagian} ${sebab}`), ...NAMA_BAGIAN.map((bagian) => `${bagian} baik`)]
    expect([...new Set(found)].sort()).toEqual(NAMA_BAGIAN.flatMap((bagian) => sebabOf(bagian).map((sebab) => `${bagian} ${sebab}`)).sort())
  })

  it.each([
    ['id', id.sistem.periksa],
    ['en', en.sistem.periksa],
  ] as const)('has words for every finding in %s, and what to do for each that is not well', (_bahasa, periksa) => {
    for (const bagian of NAMA_BAGIAN) {
      const { nama, ...kata } = periksa[bagian] as Readonly<Record<string, unknown>>
      expect([bagian, typeof nama, Object.keys(kata).sort()]).toEqual([bagian, 'string', sebabOf(bagian).sort()])
      for (const [sebab, nilai] of Object.entries(BAGIAN[bagian].sebab)) {
        const fields = nilai === 'BAIK' ? ['kata'] : ['kata', 'obat']
        expect([bagian, sebab, Object.keys(kata[sebab] as object)]).toEqual([bagian, sebab, fields])
      }
    }
  })
})

describe('the room on a healthy disk', () => {
  it('is told in whole gigabytes: a file of a few megabytes that arrives shows nobody that something arrived', () => {
    const told = (bebas: number) => periksaSistem({ ...SEHAT, ruang: { bebas: bebas * MB, lantai: 1024 * MB } })
    expect(told(50_003)).toEqual(told(50_000))
    expect(told(90_000)).not.toEqual(told(50_000))
  })
})
