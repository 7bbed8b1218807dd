import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PetugasBaru } from '@/lib/domain/petugas/petugas-schema'
import { createAkun } from '@/lib/data/akun'
import { holderOfName } from '@/lib/data/akun-pelapor'
import { findUnit } from '@/lib/data/unit'
import { newSandiAwal } from '@/lib/infra/kode-masuk'
import { hashSecret } from '@/lib/infra/password'
import { administrate } from './administrate'

/**
 * A new account without any post. Returns its first password, which exists in clear only in this answer and must be changed
 * at the first sign-in. @throws AppError FORBIDDEN, INVALID_INPUT ('namaPengguna.dipakai', 'unitId.wajib').
 */
export async function createPetugas(petugas: Petugas, input: PetugasBaru): Promise<string> {
  const sandi = newSandiAwal()
  const kataSandi = await hashSecret(sandi)
  const act = {
    petugas,
    permission: 'petugas:manage',
    tindakan: 'BUAT_PETUGAS',
    objek: 'petugas',
    rincian: { unit: input.unitId },
  } as const
  await administrate(
    act,
    async ({ tx, at, audit }) => {
      if (!(await findUnit(tx, input.unitId))) throw new AppError('INVALID_INPUT', ['unitId.wajib'])
      if ((await holderOfName(tx, input.namaPengguna)) === 'PELAPOR') throw new AppError('INVALID_INPUT', ['namaPengguna.dipakai'])
      const { namaPengguna, nama, jabatan, unitId } = input
      const id = await createAkun(tx, at, {
        namaPengguna,
        nama,
        jabatan,
        unitId,
        nip: input.nip || null,
        pangkat: input.pangkat || null,
        surel: input.surel || null,
        kataSandi,
        gantiSandi: true,
      })
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'AKUN_DIBUAT', objek: `petugas:${id}` })
    },
    'namaPengguna.dipakai',
  )
  return sandi
}
