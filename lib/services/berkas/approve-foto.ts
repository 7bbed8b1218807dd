import 'server-only'
import type { FotoInput } from '@/lib/domain/dokumen/berkas'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { approveFoto } from '@/lib/data/berkas-petugas'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { hakBerkas } from './hak-berkas'

/**
 * The moderator lets the public see these photos of a case, and no others.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT "foto.salah" for one its officers did not mark.
 */
export async function setujuiFoto(petugas: Petugas, { pengaduanId, foto }: FotoInput): Promise<void> {
  await recordRefusal(petugas, 'SETUJUI_FOTO', `pengaduan:${pengaduanId}`, async () => {
    const { moderator, berkas } = await hakBerkas(petugas, pengaduanId)
    if (!moderator) throw new AppError('FORBIDDEN')
    const marked = new Set(berkas.filter((row) => row.bolehPublik).map((row) => row.id))
    if (!foto.every((id) => marked.has(id))) throw new AppError('INVALID_INPUT', ['foto.salah'])
    await inTransaction(async ({ tx, at, audit }) => {
      await approveFoto(tx, pengaduanId, foto, { disetujuiId: petugas.id, disetujuiAt: at })
      audit({
        aktor: `petugas:${petugas.id}`,
        tindakan: 'SETUJUI_FOTO',
        objek: `pengaduan:${pengaduanId}`,
        rincian: { jumlah: foto.length },
      })
    })
  })
}
