import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { jenisKirimanOf, type JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { alamatKiriman } from '@/lib/domain/kiriman/pemberitahuan'
import { ALASAN_KEMBALI, KURIR, langkahSurat } from '@/lib/domain/kiriman/surat-keluar'
import { LAYANAN } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { SuratAntre } from '@/lib/domain/kiriman/surat-antre'
import { listKiriman, type BarisKiriman } from '@/lib/data/kiriman'
import { now } from '@/lib/infra/clock'
import { hasAmplop } from '@/lib/services/identitas/amplop-tercetak'
import { refuse } from '@/lib/services/alur/audit-refusal'

const mayHere =
  (petugas: Petugas, permission: Permission) =>
  ({ pengaduan }: BarisKiriman): boolean =>
    mayIn(pengaduan.layanan, peranEfektif(petugas, pengaduan.layanan, pengaduan.peranDihindari), permission)

/** Could any case of any layanan be his to handle? The office above handles only what is handed to it. */
export const mayEver = (petugas: Petugas, permission: Permission): boolean =>
  LAYANAN.some((layanan) =>
    petugas.peran.some(
      (held) =>
        held.layanan === layanan &&
        (held.atasan ? permission === 'kiriman:handle' && held.peran === 'KEPALA' : mayIn(layanan, [held.peran], permission)),
    ),
  )

function paperOf(row: BarisKiriman, jenis: JenisKiriman): SuratAntre['surat'] {
  const alamat = alamatKiriman(row.pengaduan.layanan, jenis)
  return alamat && { alamat, versi: row.jawaban?.versi ?? row.versiSurat ?? 1 }
}

function toSurat(row: BarisKiriman): SuratAntre {
  const jenis = jenisKirimanOf(row.jenis)
  const beramplop = hasAmplop(row.pengaduan, row)
  return {
    id: row.id,
    pengaduanId: row.pengaduanId,
    versiKasus: row.pengaduan.versi,
    layanan: row.pengaduan.layanan,
    nomorTiket: row.pengaduan.nomorTiket,
    samaran: row.pengaduan.samaran,
    jenis,
    nomor: row.jawaban?.nomor ?? row.nomor,
    surat: paperOf(row, jenis),
    beramplop,
    cara: row.cara,
    status: row.status,
    kurir: KURIR.find((one) => one === row.kurir) ?? null,
    resi: row.resi,
    alasanKembali: ALASAN_KEMBALI.find((one) => one === row.alasanKembali) ?? null,
    disetujui: officeDate(row.jawaban?.disetujuiAt ?? row.dibuatAt),
    dikirimAt: row.dikirimAt,
    langkah: langkahSurat({ ...row, beramplop }),
  }
}

async function assertEver(petugas: Petugas, permission: Permission): Promise<void> {
  if (mayEver(petugas, permission)) return
  return refuse(petugas, 'BACA_SURAT', 'kiriman', 'FORBIDDEN')
}

export type AntreanSurat = Readonly<{ surat: readonly SuratAntre[]; hariIni: string }>

/** Everything that waits to be printed, posted, confirmed or fetched. @throws AppError FORBIDDEN. */
export async function listSurat(petugas: Petugas): Promise<AntreanSurat> {
  await assertEver(petugas, 'kiriman:handle')
  const rows = await listKiriman(petugas, {
    OR: [
      { status: { in: ['ANTRE', 'DICETAK'] } },
      { cara: 'SURAT', status: 'DIKIRIM' },
      { cara: 'SURAT', status: 'DIKEMBALIKAN', digantiAt: null },
    ],
  })
  return { surat: rows.filter(mayHere(petugas, 'kiriman:handle')).map(toSurat), hariIni: officeDate(now()) }
}

/** Letters that need the custodian: an envelope to write, or another address for one that came back. @throws AppError FORBIDDEN. */
export async function listAmplop(petugas: Petugas): Promise<readonly SuratAntre[]> {
  await assertEver(petugas, 'identitas:open')
  const rows = await listKiriman(petugas, {
    cara: 'SURAT',
    OR: [{ status: { in: ['ANTRE', 'DICETAK'] } }, { status: 'DIKEMBALIKAN', digantiAt: null }],
  })
  return rows.filter(mayHere(petugas, 'identitas:open')).map(toSurat)
}
