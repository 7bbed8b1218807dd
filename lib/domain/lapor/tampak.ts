import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { batasBerkasOf, type BatasBerkas } from './bukti'
import type { CaraIdentitas } from './identitas-dumas-schema'
import { FIELD_TERSEGEL } from './field-tersegel'
import type { IsianTampak, TabelTampak } from './isian'

/**
 * What a browser is given to draw the form of a layanan: its table without what judges it, and the limits of its files. The rules
 * themselves come with the first touch of a field.
 */
export type FormulirTampak = Readonly<{
  layanan: Layanan
  identitas: CaraIdentitas | null
  rahasia: boolean
  isian: TabelTampak
  berkas: BatasBerkas
}>

export function tampakOf(layanan: Layanan): FormulirTampak {
  const { identitas, rahasia, formulir } = STANDAR[layanan]
  const isian = Object.fromEntries(Object.entries(formulir.isian).map(([kunci, { schema: _schema, ...tampak }]) => [kunci, tampak]))
  return { layanan, identitas, rahasia, isian, berkas: batasBerkasOf(layanan) }
}

/** Every name a fault of the form of a layanan may bear, and beside the fields the form and its files as wholes. */
export const namaIsian = (layanan: Layanan): readonly string[] => {
  const { identitas, akun, formulir } = STANDAR[layanan]
  return [
    ...Object.entries<IsianTampak>(formulir.isian).flatMap(([kunci, { salah }]) => (salah ? [kunci, salah] : [kunci])),
    ...(identitas ? FIELD_TERSEGEL : []),
    ...(akun ? ['samaran', 'akun', 'namaPengguna', 'kataSandi'] : []),
    'umum',
    'bukti',
  ]
}
