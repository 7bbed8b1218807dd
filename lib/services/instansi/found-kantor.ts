import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { ProfilInput } from '@/lib/domain/instansi/profil-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { createInstansi, createJabatan, insertRiwayatInstansi, isInstansiAda, type Profil } from '@/lib/data/instansi'
import type { UnitOfWork } from '@/lib/data/transaction'
import { addLingkup } from '@/lib/data/unit'

const orNull = (typed: string) => (typed === '' ? null : typed)

/** The profile of an office as its form gave it. */
export function profilOf(input: Omit<ProfilInput, 'zona'>, zona: string): Profil {
  return {
    nama: input.namaInstansi,
    pemda: input.pemda,
    singkatan: input.singkatan,
    alamat: input.alamatInstansi,
    tempat: input.tempat,
    kodePos: input.kodePos,
    telepon: input.teleponInstansi,
    faksimile: orNull(input.faksimile),
    surel: orNull(input.surelInstansi),
    situs: orNull(input.situs),
    jamLayanan: orNull(input.jamLayanan),
    nomorSk: orNull(input.nomorSk),
    namaLayanan: orNull(input.namaLayanan),
    zona,
  }
}

/** `kantorId`: the office that runs this layanan beside its own; null where it gets an office of its own. */
type Kantor = Readonly<{ layanan: Layanan; profil: Profil; kodeWilayah: string; kantorId: string | null; oleh: string }>

/**
 * Founds a layanan: its office, the posts of the procedure as units, and the units of the government in its forms.
 * Returns the id of the office whose units and people it has. @throws AppError CONFLICT when it is there already.
 */
export async function foundKantor(unit: UnitOfWork, { layanan, profil, kodeWilayah, kantorId, oleh }: Kantor): Promise<string> {
  const { tx, at, audit } = unit
  const id = `${profil.singkatan.toLowerCase()}-${layanan.toLowerCase()}`
  if (await isInstansiAda(tx, layanan, id)) throw new AppError('CONFLICT')
  await createInstansi(tx, { ...profil, id, layanan, kodeWilayah, kantorId }, [layanan])
  const rumah = kantorId ?? id
  await createJabatan(tx, rumah, layanan, STANDAR[layanan].jabatan)
  await addLingkup(tx, layanan)
  await insertRiwayatInstansi(tx, at, id, { tindakan: 'BUAT', data: profil, oleh })
  audit({ aktor: oleh, tindakan: 'BUAT_INSTANSI', objek: `instansi:${id}`, rincian: { layanan } })
  return rumah
}
