import 'server-only'
import { LAYANAN_BERKUNCI } from '@/lib/domain/jabatan/penentu'
import { listPenerima } from '@/lib/data/identitas'
import { slotOf } from '@/lib/data/kunci'
import { listJejakTentang } from '@/lib/data/kustodi'
import { listLayananBerjalan } from '@/lib/data/serah-terima'
import { isGenuineRow } from '@/lib/infra/audit-mac'
import { readSematan, sidikPenerima, unpinOthers } from '@/lib/infra/penerima-tersemat'
import { SEMATKAN_KUNCI } from './audit-sematan'

/** A slot whose pin, key in force and last proven change do not agree. */
export type KunciBerbeda = Readonly<{ slot: string; alasan: string }>

type Keadaan = Readonly<{ slot: string; aktif: string; tersemat: readonly string[]; terbukti: string | null; berjalan: boolean }>

/** Of the last row made with the audit key, the fingerprint it tells of. */
async function lastProven(slot: string): Promise<string | null> {
  const row = (await listJejakTentang(`slot:${slot}`)).filter((each) => each.tindakan === SEMATKAN_KUNCI && isGenuineRow(each)).at(-1)
  return typeof row?.rincian.sidik === 'string' ? row.rincian.sidik : null
}

async function listKeadaan(): Promise<readonly (Keadaan & Readonly<{ penerima: string }>)[]> {
  const running = await listLayananBerjalan()
  const rows = await Promise.all(LAYANAN_BERKUNCI.map(async (layanan) => (await listPenerima(layanan)).map((row) => ({ ...row, layanan }))))
  return Promise.all(
    rows.flat().map(async ({ layanan, jenis, penerima }) => {
      const slot = slotOf({ layanan, jenis })
      return {
        slot,
        penerima,
        aktif: sidikPenerima(penerima),
        tersemat: readSematan(slot),
        terbukti: await lastProven(slot),
        berjalan: running.has(layanan),
      }
    }),
  )
}

function alasanOf({ aktif, tersemat, terbukti, berjalan }: Keadaan): string | null {
  if (tersemat.length === 0) return 'belum disematkan'
  if (!tersemat.includes(aktif)) return 'sematan menyebut kunci lain dari basis data'
  if (terbukti === null) return 'jejak audit tidak mencatat penyematannya'
  if (terbukti !== aktif) return 'jejak audit terakhir menyematkan kunci lain'
  // At the end of a hand-over the new key is pinned beside the old one for a moment.
  return tersemat.length > 1 && !berjalan ? 'kunci lain masih tersemat di sampingnya' : null
}

/** Holds the pin of every slot against the key in force and the last proven change. Changes nothing. */
export async function listKunciBerbeda(): Promise<readonly KunciBerbeda[]> {
  return (await listKeadaan()).flatMap((each) => {
    const alasan = alasanOf(each)
    return alasan ? [{ slot: each.slot, alasan }] : []
  })
}

/** Forgets the key a hand-over left beside its successor when it broke off between database and file. */
export async function tidySematan(): Promise<void> {
  for (const { slot, penerima, aktif, terbukti, berjalan } of await listKeadaan()) {
    if (!berjalan && terbukti === aktif) unpinOthers(slot, penerima)
  }
}
