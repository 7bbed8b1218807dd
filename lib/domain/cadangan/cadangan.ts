import * as z from 'zod'

const sidik = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What lies in the open beside an encrypted backup (`ringkasan.json`): enough to refuse it in words before anything is
 * written, and nothing of what it holds. Every hash is SHA-256 in hex, every size in bytes. `hilang`: objects that were not
 * in the store when the backup was made. `mac` is made with the audit key over all the rest.
 */
export const ringkasanSchema = z.object({
  format: z.literal(1),
  dibuatAt: z.iso.datetime(),
  mode: z.enum(['demo', 'kerja']),
  sidikKunci: z.record(z.string(), z.string()),
  sidikPenerima: sidik,
  migrasi: z.array(z.object({ nama: z.string(), sidik: z.string() })),
  basisData: z.object({ sidik, ukuran: z.int() }),
  objek: z.object({ sidik, jumlah: z.int(), ukuran: z.int() }),
  hilang: z.array(sidik),
  kunciId: z.string(),
  mac: z.string(),
})
export type Ringkasan = z.infer<typeof ringkasanSchema>
export type IsiRingkasan = Readonly<Omit<Ringkasan, 'kunciId' | 'mac' | 'hilang'> & { hilang: readonly string[] }>

/** The bytes the MAC is made over: the fields in the order of the schema, whatever order a file has them in. */
export const teksRingkasan = (isi: IsiRingkasan): string => JSON.stringify(ringkasanSchema.omit({ kunciId: true, mac: true }).parse(isi))

/** Why a backup is not made or not restored; the console has a sentence for each (scripts/lib/kata-cadangan.ts). */
export type SebabCadangan =
  | 'TANPA_KUNCI'
  | 'RINGKASAN_RUSAK'
  | 'DIUBAH'
  | 'KUNCI_LAIN'
  | 'TERPOTONG'
  | 'OBJEK_RUSAK'
  | 'SKEMA_LAIN'
  | 'BASIS_DATA_BERISI'
  | 'PENYIMPANAN_BERISI'
  | 'OBJEK_TIDAK_SAMA'
  | 'TANPA_BUCKET'
  | 'TIDAK_ADA'

/** `nilai` fills the sentence: a count, a name of a file or table. Never content. */
export class CadanganDitolak extends Error {
  constructor(
    readonly sebab: SebabCadangan,
    readonly nilai: string = '',
  ) {
    super(`${sebab} ${nilai}`.trim())
    this.name = 'CadanganDitolak'
  }
}

/** Folder of one backup within the target; it sorts by time. */
export const namaCadangan = (at: Date): string => `kumbang-${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`

const NAMA = /^kumbang-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/

/** When a backup of this name was made; null for any other folder. */
export function waktuCadangan(nama: string): Date | null {
  const [, tahun, bulan, hari, jam, menit, detik] = NAMA.exec(nama) ?? []
  if (!tahun) return null
  const at = new Date(`${tahun}-${bulan}-${hari}T${jam}:${menit}:${detik}Z`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** The same name within a bucket, whose keys know no capitals, and back; null for anything else. */
export const namaDalamBucket = (nama: string): string => nama.toLowerCase()
export function namaDariBucket(awalan: string): string | null {
  const nama = awalan.replace(/t(\d{6})z$/, 'T$1Z')
  return waktuCadangan(nama) === null ? null : nama
}

const HARI = 86_400_000
/** Days a backup is kept. A destroyed identity lies in older backups for as long, so it is no longer than it has to be. */
export const SIMPAN_HARI = 35
/** However old they are: who made no backup for weeks must not lose the last ones to the clock. */
const SIMPAN_SEDIKITNYA = 3

/** Names of backups that have had their time. */
export function cadanganLewat(nama: readonly string[], at: Date): readonly string[] {
  const urut = nama
    .flatMap((satu) => {
      const waktu = waktuCadangan(satu)
      return waktu ? [{ satu, waktu }] : []
    })
    .sort((a, b) => b.waktu.getTime() - a.waktu.getTime())
  return urut
    .slice(SIMPAN_SEDIKITNYA)
    .flatMap(({ satu, waktu }) => (at.getTime() - waktu.getTime() >= (SIMPAN_HARI + 1) * HARI ? [satu] : []))
}
