import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { isLangkah, langkahRanah } from '@/lib/domain/alur/engine'
import { mandatPada, type MasaJabatan } from '@/lib/domain/jejak-audit/mandat'
import { bacaSaringanJejak, querySaringanJejak } from '@/lib/domain/jejak-audit/saringan'
import { KELOMPOK_JEJAK, namaTindakan, TIDAK_TAMPAK, tindakanDicari, TINDAKAN_BERKATA } from '@/lib/domain/jejak-audit/tindakan'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'

const ROOT = path.resolve(__dirname, '../../..')

/** Every act the services write into the trail, read from their source. */
function tindakanDitulis(): ReadonlySet<string> {
  const files = fs
    .readdirSync(path.join(ROOT, 'lib/services'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
  const found = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(ROOT, 'lib/services', file), 'utf8')
    const named = [...text.matchAll(/(?:tindakan(?::| =)[^,;]*?|_?[A-Z]+ = )'([A-Z][A-Z0-9_]{3,})'/g)].map((match) => match[1] ?? '')
    const chosen = [...text.matchAll(/tindakan(?::| =)[^,;]*? : '([A-Z][A-Z0-9_]{3,})'/g)].map((match) => match[1] ?? '')
    const refused = [...text.matchAll(/(?:refuse|recordRefusal|auditRefusal|assertPermission)\([^)]*?'(BACA_[A-Z0-9_]+)'/g)].map(
      (match) => match[1] ?? '',
    )
    return [...(/tindakan/.test(text) ? [...named, ...chosen] : []), ...refused]
  })
  return new Set(found)
}

/** Found by the look at the source, and no acts: what the history of an office says, names of a layanan and of a warning, the refusal itself. */
const BUKAN_TINDAKAN = [
  ...['BUAT', 'UBAH', 'STANDAR', 'LAMBANG', 'TUTUP', 'BUKA_KEMBALI', 'DITOLAK'],
  ...['SP4N', 'PEMBUKAAN_TANPA_CATATAN'],
]

describe('the acts of the audit trail', () => {
  it('are each shown with words, a step with the words of its history, or kept from the page for a reason', () => {
    const ditulis = [...tindakanDitulis()].filter((one) => !BUKAN_TINDAKAN.includes(one))
    expect(ditulis.length).toBeGreaterThan(100)
    const unknown = ditulis
      .map(namaTindakan)
      .filter((one) => !TINDAKAN_BERKATA.includes(one) && !Object.hasOwn(TIDAK_TAMPAK, one) && !isLangkah(one))
    expect(unknown).toEqual([])
  })

  it('have their words in both languages, and no words stand there for nothing', () => {
    expect(Object.keys(id.jejakAudit.tindakan).sort()).toEqual([...TINDAKAN_BERKATA].sort())
    expect(Object.keys(en.jejakAudit.tindakan).sort()).toEqual([...TINDAKAN_BERKATA].sort())
    expect(new Set(TINDAKAN_BERKATA).size).toBe(TINDAKAN_BERKATA.length)
  })

  it('are never asked for when they are kept from the page, or belong to an examination, whatever kind is wished', () => {
    const periksa = langkahRanah('PEMERIKSAAN')
    for (const kelompok of [null, ...KELOMPOK_JEJAK]) {
      const { kantor, perkara } = tindakanDicari(kelompok)
      const asked = [...kantor, ...perkara]
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((one) => periksa.includes(one) || Object.hasOwn(TIDAK_TAMPAK, one))).toEqual([])
    }
  })

  it('do not say how a case was judged', () => {
    const asked = [null, ...KELOMPOK_JEJAK].flatMap((kelompok) => tindakanDicari(kelompok).perkara)
    expect(asked.filter((one) => one.startsWith('NILAI'))).toEqual([])
  })

  it('tell a page that was refused by one word, whichever it was', () => {
    expect(['BACA_SISTEM', 'BACA_KUNCI', 'BACA_BUKU'].map(namaTindakan)).toEqual(['BACA_HALAMAN', 'BACA_HALAMAN', 'BACA_BUKU'])
  })
})

describe('the wish of an address', () => {
  const HARI_INI = '2026-11-30'

  it('is the last thirty days when there is none, or none that can be read', () => {
    const biasa = { dari: '2026-10-31', sampai: HARI_INI, kelompok: null, petugas: null, nomor: null, kepala: null, halaman: 1 }
    expect(bacaSaringanJejak({}, HARI_INI)).toEqual(biasa)
    const wirr = {
      dari: '2026-02-30',
      sampai: '99999-01-01',
      kelompok: 'LAIN',
      petugas: '1',
      nomor: "' OR 1",
      kepala: 'xyz',
      halaman: '-3',
    }
    expect(bacaSaringanJejak(wirr, HARI_INI)).toEqual(biasa)
    expect(bacaSaringanJejak({ dari: ['2026-01-01', '2026-01-02'] }, HARI_INI)).toEqual(biasa)
  })

  it('is never longer than a year, and never ends before it begins', () => {
    expect(bacaSaringanJejak({ dari: '2001-01-01' }, HARI_INI).dari).toBe('2025-11-29')
    expect(bacaSaringanJejak({ dari: '2026-11-20', sampai: '2026-11-10' }, HARI_INI)).toMatchObject({
      dari: '2026-10-11',
      sampai: '2026-11-10',
    })
  })

  it('takes a printed head with its gaps, and comes back from its own address', () => {
    const kepala = 'Ab12 '.repeat(16)
    expect(bacaSaringanJejak({ kepala }, HARI_INI).kepala).toBe('ab12'.repeat(16))
    const saringan = bacaSaringanJejak({ dari: '2026-11-01', kelompok: 'DITOLAK', nomor: '004/wbs/xi/2026' }, HARI_INI)
    const again = Object.fromEntries(new URLSearchParams(querySaringanJejak(saringan, 3)))
    expect(bacaSaringanJejak(again, HARI_INI)).toEqual({ ...saringan, nomor: '004/WBS/XI/2026', halaman: 3 })
  })
})

describe('the post under which somebody acted', () => {
  const masa = (over: Partial<MasaJabatan>): MasaJabatan => ({
    petugasId: 'a',
    peran: 'VERIFIKATOR',
    layanan: 'WBS',
    delegasi: null,
    mulai: '2026-03-01',
    selesai: null,
    berlakuAt: new Date('2026-03-01T00:00:00Z'),
    berakhirAt: null,
    ...over,
  })
  const at = new Date('2026-06-10T03:00:00Z')

  it('is the one he held at that moment, though it has ended since', () => {
    const ended = masa({ selesai: '2026-06-10', berakhirAt: new Date('2026-06-10T05:00:00Z') })
    expect(mandatPada([ended], 'a', at, null)).toEqual([{ peran: 'VERIFIKATOR', layanan: 'WBS', delegasi: null, sejak: '2026-03-01' }])
    expect(mandatPada([ended], 'a', new Date('2026-06-10T06:00:00Z'), null)).toEqual([])
  })

  it('is none that began later, ended before, is somebody else’s, or belongs to another layanan than the case', () => {
    const rows = [
      masa({ mulai: '2026-06-11', berlakuAt: new Date('2026-06-11T00:00:00Z') }),
      masa({ selesai: '2026-06-09' }),
      masa({ petugasId: 'b' }),
      masa({ layanan: 'DUMAS' }),
    ]
    expect(mandatPada(rows, 'a', at, 'WBS')).toEqual([])
    expect(mandatPada(rows, 'a', at, null)).toHaveLength(1)
  })

  it('holds on an office’s day that is still the day before in UTC', () => {
    const today = masa({ mulai: '2026-06-11', berlakuAt: new Date('2026-06-10T17:00:00Z') })
    expect(mandatPada([today], 'a', new Date('2026-06-10T18:00:00Z'), null)).toHaveLength(1)
  })
})
