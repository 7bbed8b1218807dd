import { describe, expect, it } from '@jest/globals'
import { ISIAN_DUMAS } from '@/lib/domain/layanan/dumas/formulir'
import { ISIAN_SP4N } from '@/lib/domain/layanan/sp4n/formulir'
import { ISIAN_WBS } from '@/lib/domain/layanan/wbs/formulir'
import { catatSchema } from '@/lib/domain/lapor/catat-schema'
import { catatSp4nSchema } from '@/lib/domain/lapor/catat-sp4n-schema'
import { catatWbsSchema } from '@/lib/domain/lapor/catat-wbs-schema'
import { isianFor, jawabanDi, jawabanSendiri, type Penanya, type TabelIsian } from '@/lib/domain/lapor/isian'
import { materiOf } from '@/lib/domain/lapor/judge-isian'
import { laporanSp4nSchema } from '@/lib/domain/lapor/sp4n-schema'
import { requiredDate, requiredText } from '@/lib/domain/lapor/teks'
import { fieldNamesOf } from '@/lib/domain/web/read-form'

const HARI_INI = '2026-11-25'
const asked = (isian: TabelIsian, penanya: Penanya) => isianFor(isian, penanya).map(([kunci]) => kunci)

describe('the table of a form', () => {
  it.each([
    ['WBS', ISIAN_WBS, catatWbsSchema(HARI_INI)],
    ['Dumas', ISIAN_DUMAS, catatSchema(HARI_INI)],
    ['SP4N', ISIAN_SP4N, catatSp4nSchema(HARI_INI)],
  ] as const)('of %s says what its desk asks of a report', (_nama, isian, schema) => {
    expect([...fieldNamesOf(schema)]).toEqual(expect.arrayContaining(asked(isian, 'MEJA')))
    const warga = asked(isian, 'WARGA').filter((kunci) => !asked(isian, 'MEJA').includes(kunci))
    expect(warga.filter((kunci) => fieldNamesOf(schema).has(kunci))).toEqual([])
  })

  it.each(['KANAL', 'IMPOR'] as const)('of SP4N says what a report by %s says', (penanya) => {
    expect([...fieldNamesOf(laporanSp4nSchema(HARI_INI))].sort()).toEqual(asked(ISIAN_SP4N, penanya).sort())
  })

  const isian = {
    tanggal: { schema: requiredDate('tanggal'), bagian: 'materi', bentuk: 'TANGGAL' },
    guna: { schema: requiredText('guna', { max: 10 }), bagian: 'materi', bentuk: 'BARIS', maks: 10, tampil: ['KASUS'] },
    judul: { schema: requiredText('judul', { max: 10 }), bagian: 'materi', bentuk: 'BARIS', maks: 10 },
  } as const satisfies TabelIsian

  it('lets no day lie after today', () => {
    const judged = materiOf(isian, HARI_INI).safeParse({ tanggal: '2026-11-26', guna: 'x', judul: 'y' })
    expect(judged.error?.issues.map(({ message }) => message)).toEqual(['tanggal.depan'])
  })

  it('keeps by name what it alone asks, and shows it where its row says', () => {
    const sendiri = jawabanSendiri(isian, { tanggal: HARI_INI, guna: 'belajar', judul: 'y' })
    expect(sendiri).toEqual({ guna: 'belajar' })
    expect([jawabanDi(isian, 'KASUS', sendiri), jawabanDi(isian, 'TANDA_TERIMA', sendiri)]).toEqual([{ guna: 'belajar' }, {}])
  })
})
