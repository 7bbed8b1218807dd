import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { jabatanTertulis, sebutanPosisi } from '@/lib/domain/jabatan/sebutan-surat'
import type { Layanan } from '@/lib/domain/layanan'
import type { Penandatangan } from '@/lib/domain/surat/naskah'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listPejabat, listPetugasByPeran } from '@/lib/data/petugas'
import { listBidang } from '@/lib/data/unit'
import { db } from '@/lib/infra/db'

const TITIK = '....................'

/**
 * Whoever holds a post today, to sign a print with ink: the one who stands in while somebody does, named so. An empty line
 * where nobody holds it.
 */
export async function penandatanganKini(layanan: Layanan, posisi: Peran, at: Date): Promise<Penandatangan> {
  const [holders, bidang] = await Promise.all([listPetugasByPeran(posisi, layanan, at), listBidang(layanan)])
  const sebutan = (peran: Peran) => sebutanPosisi(layanan, peran, bidang.find((unit) => unit.posisi === peran)?.nama ?? null)
  const pejabat = [
    ...(
      await listPejabat(
        db,
        holders.map((row) => row.id),
        layanan,
      )
    ).values(),
  ].filter((row) => !row.atasan)
  const hari = officeDate(at)
  const title = (row: (typeof pejabat)[number]) => jabatanTertulis(row, [posisi], hari, sebutan)
  const chosen = pejabat.find((row) => /^Pl[ht]\. /.test(title(row))) ?? pejabat[0]
  return {
    jabatan: chosen ? title(chosen) : (sebutan(posisi) ?? TITIK),
    nama: chosen?.nama ?? TITIK,
    ...(chosen?.pangkat && { pangkat: chosen.pangkat }),
    ...(chosen?.nip && { nip: chosen.nip }),
    cara: 'PINDAIAN_BASAH',
    at: at.toISOString(),
  }
}
