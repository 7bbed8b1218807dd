import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { KunciKanalInput } from '@/lib/domain/kanal/kunci-schema'
import { insertKunciKanal, listKunciKanal, switchOffKunciKanal, type KunciKanalRow } from '@/lib/data/kunci-kanal'
import { sealText } from '@/lib/infra/cipher'
import { newToken } from '@/lib/infra/kode'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'kanal:manage'

export type { KunciKanalRow }

/** The keys of the channels, without their secrets. @throws AppError FORBIDDEN. */
export async function listKanal(petugas: Petugas): Promise<readonly KunciKanalRow[]> {
  await assertPermission(petugas, PERMISSION, 'BACA_KANAL', 'kunciKanal')
  return listKunciKanal()
}

/** Makes a key; its secret is told this once and afterwards lies under the server key. @throws AppError FORBIDDEN. */
export async function createKanal(
  petugas: Petugas,
  { namaKanal, kanal }: KunciKanalInput,
): Promise<Readonly<{ id: string; rahasia: string }>> {
  const id = `kanal_${newToken().slice(0, 12)}`
  const rahasia = newToken()
  await administrate(
    { petugas, permission: PERMISSION, tindakan: 'BUAT_KANAL', objek: `kunciKanal:${id}`, rincian: { kanal } },
    ({ tx, at }) =>
      insertKunciKanal(tx, {
        id,
        nama: namaKanal,
        kanal,
        rahasiaTersegel: sealText(rahasia, segel.kunciKanal(id)),
        dibuatId: petugas.id,
        dibuatAt: at,
      }),
  )
  return { id, rahasia }
}

/** Switches a key off for good; what came over it stays. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function switchOffKanal(petugas: Petugas, id: string): Promise<void> {
  await administrate({ petugas, permission: PERMISSION, tindakan: 'MATIKAN_KANAL', objek: `kunciKanal:${id}` }, async ({ tx, at }) => {
    if (!(await switchOffKunciKanal(tx, at, id))) throw new AppError('NOT_FOUND')
  })
}
