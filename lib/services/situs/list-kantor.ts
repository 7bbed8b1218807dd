import 'server-only'
import { setZonaKantor } from '@/lib/domain/tenggat/zona'
import { kantorSitus, type KantorSitus } from '@/lib/domain/situs/kantor'
import { listKeadaan } from '@/lib/services/instansi/get-keadaan'

/** The offices of this site in the order of their layanan; none before the first is founded. */
export async function listKantor(): Promise<readonly KantorSitus[]> {
  const kantor = (await listKeadaan()).flatMap((one) => (one.kantor ? [{ ...one, kantor: one.kantor }] : []))
  // Another process may have changed the zone of the office since this one began.
  if (kantor[0]) setZonaKantor(kantor[0].kantor.zona)
  return kantor.map((one) => kantorSitus(one.kantor, one.keadaan === 'BUKA'))
}
