import 'server-only'
import { findKunciDraf, newKunciDraf, type KunciDraf } from '@/lib/infra/kode-draf'

/** The word for a new draft where its id would stand. */
const BARU = 'baru'

/** The key of a new draft, or of one that is not a day old; null otherwise. */
export const getKunciDraf = (id: string): KunciDraf | null => (id === BARU ? newKunciDraf() : findKunciDraf(id))
