/** A change of posts, ways to sign in, keys or openings, as the database itself wrote it down. */
export type Perubahan = Readonly<{ tabel: string; barisId: string; petugasId: string | null; jenis: string }>

/** An audit row of the same transaction. */
export type Catatan = Readonly<{ tindakan: string; objek: string }>

/** Things whose acts are anchored at once, by the first part of an audit row's `objek`. */
const OBJEK_KUSTODI: readonly string[] = [
  'petugas',
  'kunci',
  'slot',
  'kunciIdentitas',
  'serahTerima',
  'pembukaanIdentitas',
  'pelepasanSegelUlang',
  'peringatanKustodi',
  'jejakAudit',
  'usulanJabatan',
  'pemegangBagian',
  'suaraPemulihan',
  'tantangan',
  'pendirian',
]

/** Ceremonies that move posts and keys of more than the one person their audit row names. */
const UPACARA: readonly string[] = ['kunci', 'kunciIdentitas', 'serahTerima', 'usulanJabatan', 'pemegangBagian', 'pendirian']

/** The demo's invented accounts and keys come in one act of their own. */
const ISI_CONTOH = 'ISI_CONTOH'

const kindOf = (objek: string): string => objek.split(':', 1)[0] ?? ''

/** A refusal changed nothing, so it accounts for nothing. */
const isDone = ({ tindakan }: Catatan) => tindakan !== 'DITOLAK'

/** Is this an act of custody, after which the audit chain is anchored at once? */
export const isKustodi = (catatan: Catatan): boolean => isDone(catatan) && OBJEK_KUSTODI.includes(kindOf(catatan.objek))

function accountsFor({ tindakan, objek }: Catatan, { tabel, barisId, petugasId }: Perubahan): boolean {
  if (tindakan === ISI_CONTOH) return ['petugas', 'peranPetugas', 'kunciIdentitas', 'pemegangBagian', 'pendirian'].includes(tabel)
  // Waiting times begin anew when the clock is set right.
  if (tindakan === 'JAM_DIPASTIKAN') return ['usulanJabatan', 'kunciIdentitas'].includes(tabel)
  switch (tabel) {
    case 'petugas':
    case 'peranPetugas':
      return objek === `petugas:${petugasId}` || UPACARA.includes(kindOf(objek))
    case 'kunciIdentitas':
    case 'serahTerima':
      return UPACARA.includes(kindOf(objek))
    case 'pemegangBagian':
      return ['layanan', 'kunci', 'petugas', 'usulanJabatan'].includes(kindOf(objek))
    case 'pendirian':
      return tindakan === 'PENDIRIAN_DITUTUP' && objek === `layanan:${barisId}`
    case 'cetakIdentitas':
      return tindakan === 'CETAK_IDENTITAS' && objek === `pembukaanIdentitas:${barisId}`
    case 'identitas':
      // A further envelope belongs to a correction the reporter asked for.
      return tindakan === 'MINTA_DATA' && kindOf(objek) === 'pengaduan'
    default:
      return objek === `${tabel}:${barisId}`
  }
}

/** The audit row of the same transaction that tells of this change, or none. */
export const findCatatan = <C extends Catatan>(perubahan: Perubahan, catatan: readonly C[]): C | undefined =>
  catatan.find((row) => isDone(row) && accountsFor(row, perubahan))
