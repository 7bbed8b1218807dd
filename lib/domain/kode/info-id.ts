import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/**
 * What the id of a case is derived with beside the form's secret. The layanan is part of it, so that files taken in under
 * the limits of one layanan can never become files of a case of another: they lie under an id that case does not have.
 */
export const infoId = (layanan: Layanan): string => STANDAR[layanan].turunan ?? `id|${layanan}`
