import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { judgesFor } from '@/lib/domain/lapor/judge'

/** The rules of a layanan's form, as the server has them; a file of its own, for a form is drawn without them. */
export const judgeLaporan = (layanan: Layanan, hariIni: string, form: FormData) => judgesFor(STANDAR[layanan], hariIni).judge(form)
