import type { SebabCadangan } from '@/lib/domain/cadangan/cadangan'
import { kataDalam, type Kata } from '@/lib/domain/kata-konsol.mjs'

/** A sentence of the console, in the language of this process. */
export const kata: Kata = (strings, ...values) => kataDalam(process.env.BAHASA)(strings, ...values)

/** Why a backup is not made or not restored, in words, with what to do. */
export const SEBAB: Readonly<Record<SebabCadangan, (nilai: string) => string>> = {
  TANPA_KUNCI: () => kata`There is no backup key yet. Make one with two people: npm run backup -- --buat-kunci`,
  RINGKASAN_RUSAK: () => kata`This folder holds no backup that can be read: ringkasan.json is missing or damaged. Nothing was written.`,
  DIUBAH: (nilai) =>
    kata`This backup is not as it was made: ${nilai} was changed, cut off, or made with other keys. Take another backup. Nothing was written.`,
  KUNCI_LAIN: () => kata`This is not the private key of this backup. Take the paper of the time it was made. Nothing was written.`,
  TERPOTONG: (nilai) =>
    kata`This backup ends too early or cannot be opened to its end (${nilai || '-'}). Take another backup. Nothing was kept.`,
  OBJEK_RUSAK: (nilai) =>
    kata`Evidence in this backup is damaged or missing: ${nilai} objects. Take another copy of the backup. Nothing was written.`,
  SKEMA_LAIN: () => kata`The tables of this backup are not those of this build. Restore it with the build it was made with, then update.`,
  BASIS_DATA_BERISI: (nilai) =>
    kata`The database is not empty (${nilai} holds rows). A backup is restored into an empty place only. Nothing was written.`,
  PENYIMPANAN_BERISI: () =>
    kata`The store of evidence holds objects that are not of this backup. A backup is restored into an empty place only. Nothing was written.`,
  TANPA_BUCKET: () => kata`No bucket of backups is set: BACKUP_S3_BUCKET (see .env.example).`,
  TIDAK_ADA: (nilai) => kata`The bucket holds no whole backup ${nilai}.`,
  OBJEK_TIDAK_SAMA: () => kata`The store gave back other bytes than were put into it. See to the storage, then run this again.`,
}
