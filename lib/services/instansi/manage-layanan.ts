import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { BukaLayanan, ProfilInput } from '@/lib/domain/instansi/profil-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { setZonaKantor } from '@/lib/domain/tenggat/zona'
import { findInstansi, insertRiwayatInstansi, listInstansi, setDitutup, setLambang, updateProfil } from '@/lib/data/instansi'
import type { UnitOfWork } from '@/lib/data/transaction'
import { judgeLambang } from '@/lib/services/instansi/judge-lambang'
import { administrate } from '@/lib/services/petugas/administrate'
import { foundKantor, profilOf } from './found-kantor'

const PERMISSION = 'instansi:manage'

async function requireInstansi({ tx }: UnitOfWork, layanan: Layanan) {
  const instansi = await findInstansi(tx, layanan)
  if (!instansi) throw new AppError('NOT_FOUND')
  return instansi
}

/**
 * Opens one more layanan of this government, run by an office of its own or by one that is there.
 * @throws AppError FORBIDDEN, CONFLICT when it has an office already, INVALID_INPUT 'sama.salah'.
 */
export async function openLayanan(petugas: Petugas, { layanan, sama, ...input }: BukaLayanan): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'BUKA_LAYANAN', objek: `layanan:${layanan}` } as const
  await administrate(act, async (unit) => {
    const semua = await listInstansi(unit.tx)
    const rumah = semua.find((one) => one.layanan === sama)
    const [pertama] = semua
    if (!pertama || (sama !== '' && !rumah)) throw new AppError('INVALID_INPUT', ['sama.salah'])
    await foundKantor(unit, {
      layanan,
      profil: profilOf(input, pertama.zona),
      kodeWilayah: pertama.kodeWilayah ?? '',
      kantorId: rumah ? (rumah.kantorId ?? rumah.id) : null,
      oleh: `petugas:${petugas.id}`,
    })
  })
}

/**
 * Changes what an office is known by; papers already issued keep the head they were issued under.
 * @throws AppError FORBIDDEN, NOT_FOUND.
 */
export async function saveProfil(petugas: Petugas, { layanan, zona, ...input }: ProfilInput & { layanan: Layanan }): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'UBAH_INSTANSI', objek: `layanan:${layanan}` } as const
  await administrate(act, async (unit) => {
    const instansi = await requireInstansi(unit, layanan)
    const profil = profilOf(input, zona)
    await updateProfil(unit.tx, layanan, profil)
    await insertRiwayatInstansi(unit.tx, unit.at, instansi.id, { tindakan: 'UBAH', data: profil, oleh: `petugas:${petugas.id}` })
  })
  setZonaKantor(zona)
}

/** Puts other arms on the letterhead, or takes them off. @throws AppError FORBIDDEN, NOT_FOUND, INVALID_INPUT 'lambang.salah'. */
export async function saveLambang(petugas: Petugas, layanan: Layanan, berkas: Buffer | null): Promise<void> {
  const png = berkas && (await judgeLambang(berkas))
  const act = { petugas, permission: PERMISSION, tindakan: 'UBAH_LAMBANG', objek: `layanan:${layanan}` } as const
  await administrate(act, async (unit) => {
    const instansi = await requireInstansi(unit, layanan)
    const sidik = await setLambang(unit.tx, unit.at, layanan, png)
    await insertRiwayatInstansi(unit.tx, unit.at, instansi.id, { tindakan: 'LAMBANG', data: { sidik }, oleh: `petugas:${petugas.id}` })
  })
}

async function close(petugas: Petugas, layanan: Layanan, tutup: boolean): Promise<void> {
  const tindakan = tutup ? 'TUTUP_LAYANAN' : 'BUKA_KEMBALI_LAYANAN'
  await administrate({ petugas, permission: PERMISSION, tindakan, objek: `layanan:${layanan}` }, async (unit) => {
    const instansi = await requireInstansi(unit, layanan)
    if (!(await setDitutup(unit.tx, layanan, tutup ? unit.at : null))) throw new AppError('CONFLICT')
    const riwayat = { tindakan: tutup ? 'TUTUP' : 'BUKA_KEMBALI', data: {}, oleh: `petugas:${petugas.id}` }
    await insertRiwayatInstansi(unit.tx, unit.at, instansi.id, riwayat)
  })
}

/** Takes no more reports in; cases that are open go on to their end. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT. */
export const closeLayanan = (petugas: Petugas, layanan: Layanan): Promise<void> => close(petugas, layanan, true)

/** @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT. */
export const reopenLayanan = (petugas: Petugas, layanan: Layanan): Promise<void> => close(petugas, layanan, false)
