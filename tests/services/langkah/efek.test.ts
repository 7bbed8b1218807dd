import { describe, expect, it } from '@jest/globals'
import { tableOf, type Langkah } from '@/lib/domain/alur/engine'
import { LAYANAN } from '@/lib/domain/layanan'
import { efekOf } from '@/lib/services/langkah/efek'

type Def = Readonly<{ type?: string; shape?: Record<string, Schema>; innerType?: Schema; in?: Schema; out?: Schema }>
type Schema = Readonly<{ _zod: Readonly<{ def: Def }> }>

const defOf = (schema: Schema) => schema._zod.def

/** The schema below defaults, pipes and refinements. */
function core(schema: Schema): Schema {
  const { innerType, in: input } = defOf(schema)
  const inner = innerType ?? input
  return inner ? core(inner) : schema
}

const fieldsOf = (schema: Schema) => Object.entries(defOf(core(schema)).shape ?? {})

/** Of the officials: an act of the reporter has a form of his own, also when the desk does it in his name. */
const STEPS = LAYANAN.flatMap((layanan) =>
  Object.entries(tableOf(layanan))
    .filter(([, row]) => row.oleh.some((pelaku) => pelaku !== 'SISTEM') && !row.oleh.includes('PELAPOR'))
    .map(([langkah]) => [layanan, langkah as Langkah] as const),
)

/** Taken by a service of its own: an opening answers with an envelope, a letter is written down at the desk. */
const LAIN = ['BUKA_IDENTITAS', 'CATAT']

describe('the form of a step', () => {
  it.each(STEPS.filter(([, langkah]) => !LAIN.includes(langkah)))(
    '%s %s keeps every value of the fields that may carry several',
    (layanan, langkah) => {
      const efek = efekOf(layanan, langkah)
      const several = fieldsOf(efek.schema as unknown as Schema).filter(([, field]) => defOf(core(field)).type === 'array')
      expect(several.map(([name]) => name).filter((name) => !efek.lists?.includes(name))).toEqual([])
    },
  )

  it.each(STEPS.filter(([, langkah]) => !LAIN.includes(langkah)))('%s %s takes steps of its own procedure', (layanan, langkah) => {
    const names = Object.keys(tableOf(layanan))
    const { urutan } = efekOf(layanan, langkah)
    if (!urutan) return expect(names).toContain(langkah)
    const choices = [
      'BERKADAR',
      'TIDAK_BERKADAR',
      'PERLU_KLARIFIKASI',
      'LIMPAHKAN',
      'TINDAK_LANJUT',
      'KELENGKAPAN',
      'ARSIP',
      'LIMPAH',
      'AJUKAN',
      'HALAMAN',
    ]
    const target = { pengaduanId: 'a'.repeat(32), versi: 1 }
    for (const one of choices) {
      const input = { ...target, putusan: one, keputusan: one, maksud: one, cara: layanan === 'DUMAS' ? [one] : one, penuh: true }
      const steps = urutan(input).filter((step) => step !== undefined)
      for (const step of steps) expect(names).toContain(step)
    }
  })
})
