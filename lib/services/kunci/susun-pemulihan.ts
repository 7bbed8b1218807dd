import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { UsulKunciInput, SusunanInput } from '@/lib/domain/kunci/kunci-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { endBerkumpul, insertPemegangBagian, listBerkumpul, updatePemegangBagian } from '@/lib/data/pemegang-bagian'
import { findPetugas } from '@/lib/data/petugas'
import type { UnitOfWork } from '@/lib/data/transaction'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { authorizeAt } from './authorize'
import { runKunci } from './run-kunci'

/**
 * Who can hold a share: neither the administrator, who runs the machine, nor the custodian, whose absence it is for.
 * @throws AppError INVALID_INPUT "pemegang.tidakBoleh".
 */
export async function assertPemegang({ at }: UnitOfWork, layanan: Layanan, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const petugas = await findPetugas(id, at)
    const admin = petugas?.peran.some((held) => held.peran === 'ADMIN_SISTEM')
    const custodian =
      petugas?.peran.some((held) => held.peran === 'PEMEGANG_IDENTITAS' && held.layanan === layanan) ||
      petugas?.calonPemegang.includes(layanan)
    if (!petugas || admin || custodian) throw new AppError('INVALID_INPUT', ['pemegang.tidakBoleh'])
  }
}

/**
 * Names the three who shall hold a new recovery key together. Each then makes a key of his own in his own browser. Those
 * named before and not yet bound to a key make room.
 * @throws AppError FORBIDDEN, INVALID_INPUT "pemegang.tidakBoleh".
 */
export async function appointSusunan(petugas: Petugas, { layanan, pemegang }: SusunanInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'SUSUN_PEMULIHAN',
    objek: `layanan:${layanan}`,
    run: async (unit) => {
      const { tx, at } = unit
      authorizeAt(petugas, layanan, 'kunci:propose-recovery')
      await assertPemegang(unit, layanan, pemegang)
      await endBerkumpul(tx, at, layanan)
      const rows = pemegang.map((petugasId) => ({ layanan, petugasId, ditunjukId: petugas.id, ditunjukAt: at }))
      await insertPemegangBagian(tx, rows)
      await notifyPenentu(unit, `susunan:${layanan}:${at.getTime()}`, [layanan])
    },
  })
}

/**
 * The key a holder made in his own browser: the public half, and the private one as he wrapped it.
 * @throws AppError FORBIDDEN for who was not named, CONFLICT when he has made one.
 */
export async function saveKunciBagian(petugas: Petugas, { layanan, penerima, bungkus }: UsulKunciInput): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'BUAT_KUNCI_BAGIAN',
    objek: `layanan:${layanan}`,
    run: async ({ tx, at }) => {
      const mine = (await listBerkumpul(tx, layanan)).find((row) => row.petugasId === petugas.id)
      if (!mine) throw new AppError('FORBIDDEN')
      if (mine.penerima) throw new AppError('CONFLICT')
      await updatePemegangBagian(tx, mine.id, { penerima, bungkus: new Uint8Array(Buffer.from(bungkus, 'base64')), sejak: at })
    },
  })
}
