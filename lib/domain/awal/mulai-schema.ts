import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { kodeWilayah, profilShape } from '@/lib/domain/instansi/profil-schema'
import { requiredChoice } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'
import { kode2faWajib } from '@/lib/domain/masuk/masuk-schema'
import { samaDenganUlangan, sandiBaru } from '@/lib/domain/masuk/sandi'
import { orangShape } from '@/lib/domain/petugas/petugas-schema'

/** The government and the office of its first layanan. */
export const instansiSchema = z.object({ layanan: requiredChoice('layanan', LAYANAN), kodeWilayah, ...profilShape })
export type InstansiInput = z.infer<typeof instansiSchema>

const adminShape = z.object({
  ...orangShape,
  kataSandiBaru: sandiBaru('kataSandiBaru'),
  ulangiSandi: z.string('ulangiSandi.beda'),
  kode2fa: kode2faWajib,
})
export const adminSchema = adminShape.check(bersama(samaDenganUlangan))
export type AdminInput = z.infer<typeof adminSchema>

/** The first form of a new installation: the office and the person who looks after the site. */
export const mulaiSchema = z.object({ ...instansiSchema.shape, ...adminShape.shape }).check(bersama(samaDenganUlangan))
export type MulaiInput = z.infer<typeof mulaiSchema>
