import 'server-only'
import { sebutanPosisi } from '@/lib/domain/jabatan/sebutan-surat'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { PRESET_TEMBUSAN, presetDasar } from '@/lib/domain/surat/surat-tugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findNomorDokumen } from '@/lib/data/dokumen-terbit'
import { findKop } from '@/lib/data/instansi'
import { findKasus } from '@/lib/data/kasus'
import { listBidang } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

/** Grounds and copies a letter of assignment starts with, for its drafter to change. @throws AppError NOT_FOUND. */
export async function getPresetSuratTugas(petugas: Petugas, pengaduanId: string) {
  const kasus = await findKasus(db, petugas, pengaduanId)
  const kop = kasus && (await findKop(db, kasus.layanan))
  if (!kasus || !kop) throw new AppError('NOT_FOUND')
  const { layanan, nomorRegister } = kasus
  const [slip, bidang] = await Promise.all([findNomorDokumen(db, pengaduanId, 'DISPOSISI'), listBidang(layanan)])
  const kepala = sebutanPosisi(layanan, 'KEPALA', bidang.find((unit) => unit.posisi === 'KEPALA')?.nama ?? null) ?? ''
  const tahun = officeDate(now()).slice(0, 4)
  return {
    dasar: presetDasar({ layanan, nomorRegister, disposisi: slip && { kepala, ...slip } }, kop.nama, tahun),
    tembusan: PRESET_TEMBUSAN,
  }
}
