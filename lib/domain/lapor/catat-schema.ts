import * as z from 'zod'
import { bersama } from './bersama'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { ISIAN_DUMAS } from '@/lib/domain/layanan/dumas/formulir'
import { faktaSeadanya } from './fakta'
import { shapeOf } from './judge-isian'
import { judgeTogether } from './materi-schema'
import { CARA_PENYAMPAIAN, type CaraPenyampaian } from './pilihan'
import { optionalDate, optionalText, requiredChoice, requiredDate } from './teks'

/** Ways in that bring a paper of somebody: its number, date and subject stand in the register. */
const CARA_BERSURAT: readonly CaraPenyampaian[] = ['SURAT', 'EMAIL', 'PELIMPAHAN']
/** Ways in where an officer writes down what he hears; the reporter signs the print. */
const CARA_LISAN: readonly CaraPenyampaian[] = ['LANGSUNG', 'TELEPON', 'WHATSAPP']

export const centang = z
  .string()
  .optional()
  .transform((value) => value === '1' || value === 'on')

const lampiran = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? 0 : Number(text)))
  .pipe(z.number('jumlahLampiran.salah').int('jumlahLampiran.salah').min(0, 'jumlahLampiran.salah').max(999, 'jumlahLampiran.salah'))

/** "09:30", as the clock in the office showed it; empty when nobody wrote it down. */
export const jam = z
  .string()
  .default('')
  .refine((text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'jamTerima.salah')

const { pernyataan: _pernyataan, persetujuan: _persetujuan, ...isian } = shapeOf(ISIAN_DUMAS)

const catatShape = {
  ...isian,
  ...faktaSeadanya(SETELAN_DUMAS.faktaMinimum),
  cara: requiredChoice('cara', CARA_PENYAMPAIAN),
  tanggalTerima: requiredDate('tanggalTerima'),
  jamTerima: jam,
  nomorSurat: optionalText('nomorSurat', { max: 80 }),
  tanggalSurat: optionalDate('tanggalSurat'),
  perihal: optionalText('perihal', { max: 200 }),
  jumlahLampiran: lampiran,
  asalInstansi: optionalText('asalInstansi', { max: 150 }),
  tautan: optionalText('tautan', { max: 500 }),
  lisan: centang,
  tanpaPelapor: centang,
  isi: optionalText('isi', { max: 10_000 }),
}

/** A letter is not dated after the day it came. */
export function judgeTanggalSurat(value: Readonly<{ tanggalSurat: string; tanggalTerima: string }>, ctx: z.RefinementCtx): void {
  const { tanggalSurat, tanggalTerima } = value
  if (tanggalTerima !== '' && tanggalSurat > tanggalTerima)
    ctx.addIssue({ code: 'custom', path: ['tanggalSurat'], message: 'tanggalSurat.sesudah' })
}

const catatObject = z.object(catatShape)
type Catat = z.infer<typeof catatObject>

function judgeAsal(value: Catat, ctx: z.RefinementCtx): void {
  const need = (field: 'asalInstansi' | 'nomorSurat' | 'tanggalSurat' | 'perihal' | 'tautan') =>
    value[field] === '' && ctx.addIssue({ code: 'custom', path: [field], message: `${field}.wajib` })
  if (value.cara === 'PELIMPAHAN') (['asalInstansi', 'nomorSurat', 'tanggalSurat'] as const).forEach(need)
  if (CARA_BERSURAT.includes(value.cara)) need('perihal')
  if (value.cara === 'LAPOR' || value.cara === 'MEDIA') need('tautan')
}

/** What does not belong to the way in is not kept, whatever stood in its field. */
function bersih(value: Catat) {
  const bersurat = CARA_BERSURAT.includes(value.cara)
  return {
    ...value,
    nomorSurat: bersurat ? value.nomorSurat : '',
    tanggalSurat: bersurat ? value.tanggalSurat : '',
    perihal: bersurat ? value.perihal : '',
    asalInstansi: value.cara === 'PELIMPAHAN' ? value.asalInstansi : '',
    tautan: value.cara === 'LAPOR' || value.cara === 'MEDIA' ? value.tautan : '',
    lisan: CARA_LISAN.includes(value.cara) && value.lisan,
    emailKabar: value.tanpaPelapor ? '' : value.emailKabar,
    teleponKabar: value.tanpaPelapor ? '' : value.teleponKabar,
  }
}

/** A pengaduan written down at the desk. `today` is the office's ISO date: nothing can have come later than now. */
export const catatSchema = (today: string) =>
  catatObject
    .check(
      bersama(judgeTogether),
      bersama(judgeAsal),
      bersama(judgeTanggalSurat),
      bersama((value: Catat, ctx) => {
        const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
        if (value.tanpaPelapor && value.cara === 'LANGSUNG') fault('tanpaPelapor', 'tanpaPelapor.langsung')
        if (value.tanggalTerima > today) fault('tanggalTerima', 'tanggalTerima.depan')
      }),
    )
    .transform(bersih)

export type CatatInput = z.infer<ReturnType<typeof catatSchema>>
