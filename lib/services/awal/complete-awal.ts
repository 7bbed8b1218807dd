import 'server-only'
import type { AdminInput, InstansiInput } from '@/lib/domain/awal/mulai-schema'
import { AppError } from '@/lib/domain/errors'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countAdminSistem, createAkun, setSecondFactor } from '@/lib/data/akun'
import { createInstansi, findInstansi, findUnitKantor } from '@/lib/data/instansi'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { takeUndangan } from '@/lib/data/undangan'
import { insertJabatan, insertUnitKotawaringinBarat } from '@/lib/data/unit-awal'
import { now } from '@/lib/infra/clock'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { newKodeCadangan } from '@/lib/infra/kode-masuk'
import { hashSecret } from '@/lib/infra/password'
import { totpStep } from '@/lib/infra/totp'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { assertSandiKuat } from '@/lib/services/masuk/judge-sandi'
import { hashKodeCadangan } from '@/lib/services/masuk/second-factor'
import { sidikOf } from './read-undangan'

export type CompleteAwal = Readonly<{ token: string; rahasia: string; instansi: InstansiInput | null; admin: AdminInput }>

const LAYANAN = 'WBS'

async function openOffice({ tx, audit }: UnitOfWork, input: InstansiInput): Promise<string> {
  const id = input.singkatan.toLowerCase()
  const unitId = await createInstansi(tx, {
    id,
    layanan: LAYANAN,
    nama: input.namaInstansi,
    pemda: input.pemda,
    alamat: input.alamatInstansi,
    telepon: input.teleponInstansi,
    nomorSk: input.nomorSk || null,
    tempat: input.tempat,
    kodePos: input.kodePos,
    singkatan: input.singkatan,
  })
  if (input.wilayah === 'KOTAWARINGIN_BARAT') await insertUnitKotawaringinBarat(tx)
  await insertJabatan(tx, id)
  audit({ aktor: 'undangan', tindakan: 'BUAT_INSTANSI', objek: `instansi:${id}`, rincian: { layanan: LAYANAN } })
  return unitId
}

async function unitOf(unit: UnitOfWork, input: InstansiInput | null): Promise<string> {
  const instansi = await findInstansi(unit.tx, LAYANAN)
  if (!instansi) {
    if (!input) throw new AppError('INVALID_INPUT', ['namaInstansi.wajib'])
    return openOffice(unit, input)
  }
  const unitId = await findUnitKantor(unit.tx, instansi.id)
  if (!unitId) throw new AppError('NOT_FOUND')
  return unitId
}

type Secrets = Readonly<{ kataSandi: string; langkah: number; kodeCadangan: readonly string[] }>

async function create(unit: UnitOfWork, { token, rahasia, instansi, admin }: CompleteAwal, secrets: Secrets): Promise<void> {
  const { tx, at, audit } = unit
  // The link is used up in the act it opens: two who hold it cannot both become administrator.
  if (!(await takeUndangan(tx, sidikOf(token), at)) || (await countAdminSistem(tx, at)) > 0) throw new AppError('FORBIDDEN')
  const unitId = await unitOf(unit, instansi)
  const petugasId = await createAkun(tx, at, {
    namaPengguna: admin.namaPengguna,
    nama: admin.nama,
    jabatan: admin.jabatan,
    nip: null,
    surel: admin.surel || null,
    unitId,
    kataSandi: secrets.kataSandi,
    gantiSandi: false,
  })
  await setSecondFactor(tx, petugasId, rahasia, secrets.langkah, hashKodeCadangan(petugasId, secrets.kodeCadangan))
  // Once keys are in force even the console makes an account that may do nothing before somebody confirms it.
  const isi = { peran: 'ADMIN_SISTEM', layanan: LAYANAN, mulai: officeDate(at) } as const
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
    await inTransaction((unit) => create(unit, request, { kataSandi, langkah, kodeCadangan: codes }))
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID_INPUT', ['namaPengguna.dipakai'])
    throw error
  }
  return codes
}
