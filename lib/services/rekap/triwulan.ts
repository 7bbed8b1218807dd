import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { masaOf } from '@/lib/domain/rekap/masa'
import {
  hitungTriwulan,
  LAYANAN_TRIWULAN,
  tabelTriwulan,
  type LayananTriwulan,
  type SaringTriwulan,
  type TabelTriwulan,
} from '@/lib/domain/rekap/triwulan'
import { pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { RekapCetak } from '@/lib/domain/surat/surat'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countAngka } from '@/lib/data/angka-rekap'
import { findKop } from '@/lib/data/instansi'
import { readSetelan } from '@/lib/data/setelan'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { drawPdf } from '@/lib/services/surat/draw-in-turn'
import { penandatanganKini } from '@/lib/services/surat/penandatangan-kini'

/** The layanan whose quarters this petugas may count. */
export const layananTriwulanOf = (petugas: Petugas): readonly LayananTriwulan[] =>
  LAYANAN_TRIWULAN.filter((layanan) =>
    mayIn(
      layanan,
      petugas.peran.filter((held) => held.layanan === layanan && !held.atasan).map((held) => held.peran),
      'rekap:read',
    ),
  )

export type Triwulan = Readonly<{
  saringan: SaringTriwulan & Readonly<{ tahun: number }>
  sampai: string
  berjalan: boolean
  tabel: readonly TabelTriwulan[]
}>

const RUMUS = [
  'Keadaan menurut riwayat pada hari terakhir triwulan, atau hari ini bila triwulan masih berjalan.',
  'Hanya jumlah. Isi, identitas, dan hasil pemeriksaan tidak dihitung di sini.',
]
const RUMUS_PUBLIK = 'Angka di bawah lima, dan angka yang membuatnya dapat dihitung, tidak ditampilkan.'

/**
 * The figures of a quarter as this reader may count them; for the public those that leave out what somebody must find no trace
 * of, and only of a quarter that is over. @throws AppError FORBIDDEN, recorded; GUARD_FAILED ("triwulanBerjalan").
 */
export async function getTriwulan(petugas: Petugas, wanted: SaringTriwulan): Promise<Triwulan> {
  const { layanan, triwulan, untuk } = wanted
  if (!layananTriwulanOf(petugas).includes(layanan)) return refuse(petugas, 'BACA_REKAP', `rekap:${layanan}`, 'FORBIDDEN')
  const today = officeDate(now())
  const tahun = wanted.tahun ?? Number(today.slice(0, 4))
  const masa = masaOf(tahun, triwulan)
  const berjalan = masa.sampai >= today
  if (berjalan && untuk === 'PUBLIK') throw new AppError('GUARD_FAILED', ['triwulanBerjalan'])
  const angka = await countAngka({ pembaca: untuk === 'PUBLIK' ? 'PUBLIK' : petugas, layanan, masa, opd: null })
  const tabel = tabelTriwulan(hitungTriwulan(angka), untuk)
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BACA_REKAP', objek: `rekap:${layanan}`, rincian: { tahun, triwulan, untuk } }),
  )
  return { saringan: { ...wanted, tahun }, sampai: berjalan ? today : masa.sampai, berjalan, tabel }
}

const KE = { T1: 'I', T2: 'II', T3: 'III', T4: 'IV' } as const
const NAMA = { WBS: 'WHISTLEBLOWING SYSTEM', DUMAS: 'PENGADUAN MASYARAKAT' } as const

/** The recap of a quarter for the head to sign. @throws as getTriwulan, UNAVAILABLE without an office. */
export async function printTriwulan(petugas: Petugas, wanted: SaringTriwulan): Promise<Readonly<{ isi: Buffer; nama: string }>> {
  const { saringan, sampai, tabel } = await getTriwulan(petugas, wanted)
  const { layanan, tahun, triwulan, untuk } = saringan
  const kop = await findKop(db, layanan)
  if (!kop) throw new AppError('UNAVAILABLE', ['instansi'])
  const at = now()
  const surat: RekapCetak = {
    jenis: 'REKAP',
    layanan,
    kop,
    nomor: null,
    tanggal: officeDate(at),
    cek: null,
    judul: `REKAPITULASI ${NAMA[layanan]} TRIWULAN ${KE[triwulan]} TAHUN ${tahun}`,
    saringan: `Keadaan per ${tanggalSurat(sampai)}${untuk === 'PUBLIK' ? ', untuk umum' : ''}.`,
    tabel: tabel.map(({ judul, baris }) => ({
      judul,
      kolom: [
        { judul: 'Uraian', lebar: 3 },
        { judul: 'Jumlah', lebar: 1, kanan: true },
      ],
      baris,
    })),
    rumus: untuk === 'PUBLIK' ? [...RUMUS, RUMUS_PUBLIK] : RUMUS,
    penandatangan: await penandatanganKini(layanan, 'KEPALA', at),
  }
  const { kertas } = pengaturanSuratOf(await readSetelan(SETELAN_SURAT), layanan)
  const isi = await drawPdf(surat, kertas)
  return { isi, nama: ['rekap', layanan.toLowerCase(), tahun, triwulan.toLowerCase(), untuk.toLowerCase()].join('-') }
}
