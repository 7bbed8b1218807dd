import { z } from 'zod'
import { bersama } from './bersama'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { semuaFakta } from './fakta'
import { materiShape } from './materi-schema'
import { requiredText } from './teks'

/** What a report to a province can be about: an agency of the province, or somebody the reporter names himself. */
export const KATEGORI_DUMAS = ['OPD', 'LAIN'] as const

type Bersama = Readonly<{
  kategori: (typeof KATEGORI_DUMAS)[number]
  unitId: string
  kategoriLain: string
  kirimJawaban: string
  emailKabar: string
}>

/** Faults that only several fields together show. */
export function judgeBersama(value: Bersama, ctx: z.RefinementCtx): void {
  const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
  if (value.kategori === 'LAIN' && value.kategoriLain === '') fault('kategoriLain', 'kategoriLain.wajib')
  if (value.kategori === 'OPD' && value.unitId === '') fault('unitId', 'unitId.wajibOPD')
  if (value.kirimJawaban === 'SUREL' && value.emailKabar === '') fault('emailKabar', 'emailKabar.perlu')
}

export const dumasShape = {
  samaran: materiShape.samaran,
  emailKabar: materiShape.emailKabar,
  kecamatanTerbuka: materiShape.kecamatanTerbuka,
  kategori: z.enum(KATEGORI_DUMAS, 'kategori.wajib'),
  unitId: materiShape.unitId,
  kategoriLain: materiShape.kategoriLain,
  jenisDugaan: materiShape.jenisDugaan,
  terlapor: materiShape.terlapor,
  judul: materiShape.judul,
  isi: materiShape.isi,
  kirimJawaban: materiShape.kirimJawaban,
}

/**
 * The Dumas form without the identity: requirements. All six questions want an answer; what, when and where (the
 * setting `faktaMinimum`) want one that a case can be followed up with.
 */
export const materiDumasSchema = z
  .object({
    ...dumasShape,
    ...semuaFakta(SETELAN_DUMAS.faktaMinimum),
    sumberInformasi: requiredText('sumberInformasi', { min: 3, max: 3000 }),
    pernyataan: materiShape.pernyataan,
    persetujuan: materiShape.persetujuan,
  })
  .check(bersama(judgeBersama))

export type MateriDumas = z.infer<typeof materiDumasSchema>
