import 'server-only'
import { berkadar } from '@/lib/domain/alur/setelan'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { segel } from '@/lib/domain/segel'
import { openText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { readPesan } from './pesan'

/** What the reporter was asked for last. */
export async function readPermintaan(tx: Tx, pengaduanId: string): Promise<string> {
  const pesan = await tx.pesan.findFirst({
    where: { pengaduanId, dariPelapor: false },
    orderBy: { dibuatAt: 'desc' },
    select: { isiTersegel: true },
  })
  return pesan ? readPesan(pengaduanId, pesan.isiTersegel) : ''
}

/**
 * To whom a case went: the body it was referred to, or the agencies that have it now. Where cases are classified, one that goes on
 * names nobody: whoever has it would tell how.
 */
export async function readTujuan(
  tx: Tx,
  { id, layanan }: Readonly<{ id: string; layanan: Layanan }>,
  jenis: 'PELIMPAHAN' | 'PENERUSAN',
): Promise<string> {
  if (jenis === 'PELIMPAHAN') {
    const rujukan = await tx.rujukan.findFirst({
      where: { pengaduanId: id, penuh: true },
      orderBy: { dibuatAt: 'desc' },
      select: { tujuan: true },
    })
    return rujukan?.tujuan ?? ''
  }
  if (berkadar(layanan)) return ''
  const rows = await tx.distribusi.findMany({
    where: { pengaduanId: id },
    orderBy: [{ putaran: 'desc' }, { utama: 'desc' }],
    select: { putaran: true, unit: { select: { nama: true } } },
  })
  return rows
    .filter(({ putaran }) => putaran === rows[0]?.putaran)
    .map(({ unit }) => unit.nama)
    .join(', ')
}

/**
 * The days the whole case was given beyond its limit, and why. A secret layanan tells its reporter no reason: it would speak of
 * the examination.
 */
export async function readPerpanjangan(
  tx: Tx,
  { id, layanan }: Readonly<{ id: string; layanan: Layanan }>,
): Promise<Readonly<{ hari: number; alasan: string }> | null> {
  const clock = await tx.tenggat.findFirst({
    where: { pengaduanId: id, jenis: 'PENYELESAIAN' },
    orderBy: { id: 'desc' },
    select: { perpanjangan: true },
  })
  if (!clock || clock.perpanjangan === 0) return null
  if (STANDAR[layanan].rahasia) return { hari: clock.perpanjangan, alasan: '' }
  const row = await tx.riwayat.findFirst({
    where: { pengaduanId: id, langkah: 'PERPANJANG' },
    orderBy: { id: 'desc' },
    select: { versi: true, catatanTersegel: true },
  })
  return { hari: clock.perpanjangan, alasan: row?.catatanTersegel ? openText(row.catatanTersegel, segel.riwayat(id, row.versi)) : '' }
}
