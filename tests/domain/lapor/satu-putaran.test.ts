import { describe, expect, it } from '@jest/globals'
import { readFault } from '@/lib/domain/web/fault'
import isian from '@/lib/i18n/id/isian.json'
import { CATAT_DIISI, IDENTITAS_DUMAS_DIISI, MATERI_DUMAS_DIISI } from '@/tests/builders/dumas'
import { IDENTITAS_DIISI, MATERI_DIISI } from '@/tests/builders/formulir'
import { judgeCatat, judgeCatatWbs, judgeDumas, judgeSp4n, judgeWbs } from '@/tests/builders/judge'

type Isian = Readonly<Record<string, string | readonly string[]>>
type Judged = Readonly<{ ok: true }> | Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>

const TODAY = '2026-11-25'

function formOf(values: Isian): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return form
}

/** Every form a report is typed into, filled in right, with the faults that only several of its fields together show
 * and the answer without which there is no such fault (a name nobody gave is not betrayed). */
const FORMULIR: Readonly<
  Record<
    string,
    Readonly<{
      judge: (form: FormData) => Judged
      diisi: Isian
      bersama: readonly (readonly [change: Isian, field: string, dasar?: string])[]
    }>
  >
> = {
  WBS: {
    judge: judgeWbs,
    diisi: { ...IDENTITAS_DIISI, ...MATERI_DIISI },
    bersama: [
      [{ kategori: 'LAIN', kategoriLain: '' }, 'kategoriLain', 'unitId'],
      [{ unitId: '' }, 'unitId', 'kategori'],
      [{ kirimJawaban: 'SUREL', emailKabar: '' }, 'kabarSurel'],
      [{ kabarSurel: '1' }, 'email'],
      [{ tanpaBukti: '1', alasanTanpaBukti: '' }, 'alasanTanpaBukti'],
      [{ desa: '62.01.02.2001' }, 'desa', 'kecamatan'],
      [{ samaran: 'pelapor_uji' }, 'samaran', 'nama'],
    ],
  },
  Dumas: {
    judge: judgeDumas,
    diisi: { ...IDENTITAS_DUMAS_DIISI, ...MATERI_DUMAS_DIISI },
    bersama: [
      [{ kategori: 'LAIN', kategoriLain: '' }, 'kategoriLain', 'unitId'],
      [{ kategori: 'OPD', unitId: '' }, 'unitId'],
      [{ kirimJawaban: 'SUREL', emailKabar: '' }, 'kabarSurel'],
      [{ kabarSurel: '1' }, 'email'],
      [{ jenisPelapor: 'BADAN_HUKUM', lembaga: 'PT Contoh', penanggungJawab: 'Direktur', akta: '' }, 'akta'],
      [{ samaran: 'pelapor_uji' }, 'samaran', 'nama'],
    ],
  },
  SP4N: {
    judge: (form) => judgeSp4n(form, TODAY, true),
    diisi: {
      jenisLaporan: 'ASPIRASI',
      judul: 'Lampu jalan di depan pasar',
      isi: 'Mohon lampu jalan di depan pasar ditambah.',
      tanggalKejadian: TODAY,
      persetujuan: '1',
    },
    bersama: [[{ rahasia: '1', emailKabar: 'kumbang@contoh.id' }, 'emailKabar']],
  },
  'meja WBS': {
    judge: (form) => judgeCatatWbs(form, TODAY),
    diisi: { ...IDENTITAS_DIISI, ...MATERI_DIISI, cara: 'SURAT', tanggalTerima: TODAY },
    bersama: [
      [{ tanggalSurat: '2026-11-26' }, 'tanggalSurat', 'tanggalTerima'],
      [{ telepon: '' }, 'telepon'],
      [{ kabarSurel: '1' }, 'email'],
      [{ tanpaBukti: '1', alasanTanpaBukti: '' }, 'alasanTanpaBukti'],
      [{ samaran: 'pelapor_uji' }, 'samaran', 'nama'],
    ],
  },
  'meja Dumas': {
    judge: (form) => judgeCatat(form, TODAY),
    diisi: { ...IDENTITAS_DUMAS_DIISI, ...CATAT_DIISI },
    bersama: [
      [{ cara: 'LAPOR', tautan: '' }, 'tautan', 'perihal'],
      [{ tanggalTerima: '2026-11-26' }, 'tanggalTerima'],
      [{ telepon: '' }, 'telepon'],
      [{ kabarSurel: '1' }, 'email'],
      [{ samaran: 'pelapor_uji' }, 'samaran', 'nama'],
    ],
  },
}

/** What the screen says for a fault; undefined where it would fall back to a general sentence. */
const sentenceOf = (key: string) =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Readonly<Record<string, unknown>> | undefined)?.[part], isian)

const faultsOf = (judged: Judged) => (judged.ok ? {} : judged.fieldErrors)

const KASUS = Object.entries(FORMULIR).flatMap(([nama, { judge, diisi, bersama }]) =>
  bersama.map(([change, field, dasar]) => [nama, field, judge, diisi, change, dasar] as const),
)

describe('every fault shows in the first round', () => {
  it.each(Object.entries(FORMULIR))('%s is right as it is filled in here', (_nama, { judge, diisi }) => {
    expect(faultsOf(judge(formOf(diisi)))).toEqual({})
  })

  it.each(KASUS)('%s tells of %s beside whatever else is wrong', (_nama, field, judge, diisi, change, dasar) => {
    const alone = faultsOf(judge(formOf({ ...diisi, ...change })))
    expect(Object.keys(alone)).toEqual([field])
    for (const other of Object.keys(diisi).filter((name) => name !== field && !(name in change))) {
      const own = faultsOf(judge(formOf({ ...diisi, [other]: '' })))
      if (!(other in own) || other === dasar) continue
      expect(faultsOf(judge(formOf({ ...diisi, ...change, [other]: '' })))).toMatchObject({ [other]: own[other], [field]: alone[field] })
    }
  })

  it.each(Object.entries(FORMULIR))('%s says of each what is wrong with it', (_nama, { judge, diisi }) => {
    const typed = [{}, ...Object.keys(diisi).flatMap((name) => ['', '?', 'x'.repeat(20_000)].map((value) => ({ ...diisi, [name]: value })))]
    const keys = typed.flatMap((values) => Object.values(faultsOf(judge(formOf(values))))).map((fault) => readFault(fault).key)
    expect([...new Set(keys)].filter((key) => sentenceOf(key) === undefined)).toEqual([])
  })
})
