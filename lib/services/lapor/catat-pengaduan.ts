import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { AppError } from '@/lib/domain/errors'
import type { CatatInput } from '@/lib/domain/lapor/catat-schema'
import type { IdentitasMeja } from '@/lib/domain/lapor/identitas-dumas-schema'
import { LAYANAN_MEJA, pencatatOf, type LayananMeja } from '@/lib/domain/lapor/meja'
import { CARA_BERPINDAIAN } from '@/lib/domain/lapor/pindaian-masuk'
import { officeDate, officeTime, instantAt } from '@/lib/domain/tenggat/kalender'
import { findPencatatan } from '@/lib/data/pengaduan'
import { now } from '@/lib/infra/clock'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { refuse } from '@/lib/services/alur/audit-refusal'
import type { PindaianMasuk } from '@/lib/services/pindaian-masuk/seal-pindaian'
import type { AmplopKiriman } from './amplop-kiriman'
import type { Meja } from './open-case'
import { laporanOf } from './laporan-of'
import { submitLaporan, type Submitted } from './submit-laporan'

export type CatatPengaduan = Readonly<{
  kunciKirim: string
  identitas: IdentitasMeja | AmplopKiriman | null
  materi: CatatInput
  pindaian?: PindaianMasuk | null
}>

/** Minutes in which the same form, posted again, still shows the receipt with its code. */
export const ULANG_MENIT = 30

/** The desks a petugas sits at. */
export function layananCatat(petugas: Petugas): readonly LayananMeja[] {
  return LAYANAN_MEJA.filter((layanan) => {
    const held = petugas.peran.filter((p) => p.layanan === layanan && !p.atasan).map((p) => p.peran)
    return mayIn(layanan, held, 'pengaduan:register') && held.some((peran) => peran === pencatatOf(layanan))
  })
}

/**
 * Whoever may write a complaint down: the post the procedure names for CATAT, with the permission to register. A report about
 * the head of the office is still taken in at its desk; afterwards its officer finds no trace of it.
 * @throws AppError FORBIDDEN.
 */
export async function requirePencatat(petugas: Petugas, layanan: Layanan): Promise<void> {
  if (layananCatat(petugas).some((own) => own === layanan)) return
  return refuse(petugas, 'CATAT', `layanan:${layanan}`, 'FORBIDDEN')
}

/** The moment of receipt in the office's zone: now, the time that was written down, or noon of an earlier day. */
export function diterimaOf({
  tanggalTerima,
  jamTerima,
}: Pick<CatatInput, 'tanggalTerima' | 'jamTerima'>): Readonly<{ diterimaAt: Date; jam: string }> {
  const at = now()
  const typed = instantAt(`${tanggalTerima}T${jamTerima || '12:00'}`)
  if (tanggalTerima === officeDate(at) && (jamTerima === '' || typed > at)) return { diterimaAt: at, jam: officeTime(at) }
  return { diterimaAt: typed, jam: jamTerima }
}

function mejaOf(petugas: Petugas, materi: CatatInput): Meja {
  const { cara, tanggalTerima, nomorSurat, tanggalSurat, perihal, jumlahLampiran, asalInstansi, tautan, lisan, tanpaPelapor } = materi
  const { diterimaAt, jam } = diterimaOf(materi)
  const surat = { jamTerima: jam, nomorSurat, tanggalSurat, perihal, jumlahLampiran, asalInstansi, tautan, lisan, tanpaPelapor }
  return { petugasId: petugas.id, cara, tanggalTerima, diterimaAt, surat }
}

/**
 * The form of a desk shows its code once more to the officer who filled it in, shortly after; a page left open shows nothing.
 * @throws AppError CONFLICT when this form became a case before and its time is over.
 */
export async function assertFresh(pengaduanId: string): Promise<void> {
  const existing = await findPencatatan(pengaduanId)
  if (existing && now().getTime() - existing.at.getTime() >= ULANG_MENIT * 60_000) throw new AppError('CONFLICT', ['umum.sudahTercatat'])
}

/**
 * Writes a complaint down that came to the desk (D1): a letter, a visitor, a call, something in the press. The identity, typed
 * here, is sealed like any other: its officer cannot read it again. What came without a reporter has neither envelope nor code.
 * @throws AppError FORBIDDEN, CONFLICT ("umum.sudahTercatat"), and as submitLaporan; "pindaian.wajib" for a letter without its scan,
 *   "pindaian.…" for one that is not what it should be.
 */
export async function catatPengaduan(
  petugas: Petugas,
  { kunciKirim, identitas, materi, pindaian = null }: CatatPengaduan,
): Promise<Submitted> {
  await requirePencatat(petugas, 'DUMAS')
  const pengaduanId = pengaduanIdOf(kunciKirim, 'DUMAS')
  await assertFresh(pengaduanId)
  // Only the officer's word decides whether there is a reporter: an envelope beside "none" is dropped, none beside one refused.
  if (!materi.tanpaPelapor && identitas === null) throw new AppError('INVALID_INPUT', ['umum.amplop'])
  const samaran = materi.tanpaPelapor ? `informasi_${pengaduanId.slice(0, 8)}` : materi.samaran
  const laporan = laporanOf('DUMAS', { kunciKirim, identitas: materi.tanpaPelapor ? null : identitas, materi: { ...materi, samaran } })
  return submitLaporan({
    ...laporan,
    pindaian,
    tanpaBerkas: CARA_BERPINDAIAN.includes(materi.cara) ? 'pindaian.wajib' : null,
    dikirim: materi,
    kolom: { ...laporan.kolom, meja: mejaOf(petugas, materi) },
  })
}
