import 'server-only'
import type { AdminInput, InstansiInput } from '@/lib/domain/awal/mulai-schema'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { setZonaKantor, zonaProvinsi } from '@/lib/domain/tenggat/zona'
import { countAdminSistem, createAkun, setSecondFactor } from '@/lib/data/akun'
import { findUnitKantor, listInstansi } from '@/lib/data/instansi'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { takeUndangan } from '@/lib/data/undangan'
import { insertWilayah } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { newKodeCadangan } from '@/lib/infra/kode-masuk'
import { hashSecret } from '@/lib/infra/password'
import { totpStep } from '@/lib/infra/totp'
import { findWilayah } from '@/lib/infra/wilayah'
import { foundKantor, profilOf } from '@/lib/services/instansi/found-kantor'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { assertSandiKuat } from '@/lib/services/masuk/judge-sandi'
import { hashKodeCadangan } from '@/lib/services/masuk/second-factor'
import { sidikOf } from './read-undangan'

export type CompleteAwal = Readonly<{ token: string; rahasia: string; instansi: InstansiInput | null; admin: AdminInput }>

/** The government, its first layanan and the region's villages; returns the unit of the office and its layanan. */
async function openOffice(unit: UnitOfWork, { layanan, kodeWilayah, ...input }: InstansiInput): Promise<Kantor> {
  if (!findWilayah(kodeWilayah)) throw new AppError('INVALID_INPUT', ['kodeWilayah.wajib'])
  const profil = profilOf(input, zonaProvinsi(kodeWilayah))
  const kantorId = await foundKantor(unit, { layanan, profil, kodeWilayah, kantorId: null, oleh: 'undangan' })
  await insertWilayah(unit.tx, kodeWilayah, [layanan])
  return requireKantor(unit, layanan, kantorId)
}

type Kantor = Readonly<{ unitId: string; layanan: Layanan }>

async function requireKantor({ tx }: UnitOfWork, layanan: Layanan, instansiId: string): Promise<Kantor> {
  const unitId = await findUnitKantor(tx, instansiId)
  if (!unitId) throw new AppError('NOT_FOUND')
  return { unitId, layanan }
}

async function kantorOf(unit: UnitOfWork, input: InstansiInput | null): Promise<Kantor> {
  const [pertama] = await listInstansi(unit.tx)
  if (pertama) return requireKantor(unit, pertama.layanan, pertama.kantorId ?? pertama.id)
  if (!input) throw new AppError('INVALID_INPUT', ['namaInstansi.wajib'])
  return openOffice(unit, input)
}

type Secrets = Readonly<{ kataSandi: string; langkah: number; kodeCadangan: readonly string[] }>

async function create(unit: UnitOfWork, { token, rahasia, instansi, admin }: CompleteAwal, secrets: Secrets): Promise<void> {
  const { tx, at, audit } = unit
  // The link is used up in the act it opens: two who hold it cannot both become administrator.
  if (!(await takeUndangan(tx, sidikOf(token), at)) || (await countAdminSistem(tx, at)) > 0) throw new AppError('FORBIDDEN')
  const { unitId, layanan } = await kantorOf(unit, instansi)
  const petugasId = await createAkun(tx, at, {
    namaPengguna: admin.namaPengguna,
    nama: admin.nama,
    jabatan: admin.jabatan,
    nip: null,
    pangkat: null,
    surel: admin.surel || null,
    unitId,
    kataSandi: secrets.kataSandi,
    gantiSandi: false,
  })
  await setSecondFactor(tx, petugasId, rahasia, secrets.langkah, hashKodeCadangan(petugasId, secrets.kodeCadangan))
  // Once keys are in force even the console makes an account that may do nothing before somebody confirms it.
  const isi = { peran: 'ADMIN_SISTEM', layanan, mulai: officeDate(at) } as const
  await doOrPropose(unit, { petugasId, isi, rahasia: null, jenis: 'BERI_PERAN', diusulkanId: null })
  audit({ aktor: 'undangan', tindakan: 'BUAT_PETUGAS', objek: `petugas:${petugasId}`, rincian: { peran: 'ADMIN_SISTEM' } })
}

/**
 * The first set-up: office, first administrator, second factor, all or nothing, once. Returns the backup codes, which
 * exist in clear only in this answer.
 * @throws AppError FORBIDDEN when the link no longer counts, INVALID_INPUT with 'kode2fa.salah' or 'namaPengguna.dipakai'.
 */
export async function completeAwal(request: CompleteAwal): Promise<readonly string[]> {
  const langkah = totpStep(request.rahasia, request.admin.kode2fa, now())
  if (langkah === null) throw new AppError('INVALID_INPUT', ['kode2fa.salah'])
  const codes = newKodeCadangan()
  const { nama, jabatan, namaPengguna } = request.admin
  const kantor = request.instansi
    ? [request.instansi.namaInstansi, request.instansi.pemda, request.instansi.tempat, request.instansi.singkatan]
    : []
  await assertSandiKuat('kataSandiBaru', request.admin.kataSandiBaru, [nama, jabatan, namaPengguna, ...kantor])
  const kataSandi = await hashSecret(request.admin.kataSandiBaru)
  try {
    if (request.instansi) setZonaKantor(zonaProvinsi(request.instansi.kodeWilayah))
    await inTransaction((unit) => create(unit, request, { kataSandi, langkah, kodeCadangan: codes }))
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID_INPUT', ['namaPengguna.dipakai'])
    throw error
  }
  return codes
}
