import type { Layanan } from '@/lib/domain/layanan'

/**
 * What the id of a case is derived with beside the form's secret. The layanan is part of it, so that files taken in under
 * the limits of one layanan can never become files of a case of another: they lie under an id that case does not have.
 */
export const infoId = (layanan: Layanan): string => (layanan === 'WBS' ? 'id' : `id|${layanan}`)
