import 'server-only'
import { parseKodeDokumen } from '@/lib/domain/kode/crockford'
import type { Layanan } from '@/lib/domain/layanan'
import type { JenisDokumen, StatusDokumen } from '@/lib/domain/dokumen/cetak'
import { fromDateColumn } from '@/lib/data/dates'
import { findDokumenPublik } from '@/lib/data/dokumen-terbit'
import { listSidikPindaian } from '@/lib/data/pindaian-surat'

export type CekDokumen = Readonly<{
  id: string
  layanan: Layanan
  jenis: JenisDokumen
  nomor: string | null
  tanggal: string
  sidik: string
  status: StatusDokumen
  pindaian: readonly string[]
}>

/**
 * What the office recorded of the paper with this code, for anybody, with the fingerprints of its scans; never what the
 * paper says. Null: no such paper.
 */
export async function cekDokumen(typed: string): Promise<CekDokumen | null> {
  const id = parseKodeDokumen(typed)
  const row = id && (await findDokumenPublik(id))
  if (!row) return null
  const { pengaduanId, versi, ...dokumen } = row
  return { ...dokumen, tanggal: fromDateColumn(row.tanggal), pindaian: await listSidikPindaian({ pengaduanId, versi, jenis: row.jenis }) }
}
