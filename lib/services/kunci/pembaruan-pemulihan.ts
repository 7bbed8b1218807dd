import 'server-only'
import { HARI_PEMBARUAN } from '@/lib/domain/kunci/masa-tunggu'
import type { Pembaruan } from '@/lib/domain/kunci/kunci-tampak'
import type { Kunci } from '@/lib/data/kunci'
import type { PemegangBagian } from '@/lib/data/pemegang-bagian'
import { findPemulihanDipakai } from '@/lib/data/serah-terima'

const due = (from: Date) => new Date(from.getTime() + HARI_PEMBARUAN * 86_400_000)

/** Whether the recovery key in force must be made anew, and until when. */
export async function pembaruanOf(rows: readonly Kunci[], bagian: readonly PemegangBagian[]): Promise<Pembaruan | null> {
  const aktif = rows.find((row) => row.jenis === 'PEMULIHAN' && row.aktif !== null)
  if (!aktif?.aktifAt) return null
  const gone = bagian.find((row) => row.kunciId === aktif.id && row.selesaiAt !== null)
  if (gone?.selesaiAt) return { sebab: 'PEMEGANG_PERGI', nama: gone.petugas.nama, sampai: due(gone.selesaiAt) }
  const used = await findPemulihanDipakai(aktif.layanan, aktif.aktifAt)
  return used ? { sebab: 'SUDAH_DIPAKAI', nama: null, sampai: due(used) } : null
}
