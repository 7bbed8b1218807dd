import { db } from '@/lib/infra/db'
import { findPemilikKode } from '@/lib/data/akun'
import { confirmUsulan } from '@/lib/services/jabatan/confirm-usulan'
import { kodeKonfirmasi } from '@/lib/services/jabatan/kode-konfirmasi'
import { DEMO_PASSWORD } from '@/scripts/lib/demo-accounts.mjs'
import { queryAt, type TestDatabase } from '@/tests/support/database'
import { petugasOf } from './kantor'

export const idOf = async (namaPengguna: string) =>
  (await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })).id

/** The proposal about an account that waits; the newest, should there be several. */
export async function usulanTentang(namaPengguna: string, jenis = 'BERI_PERAN') {
  return db.usulanJabatan.findFirstOrThrow({
    where: { petugasId: await idOf(namaPengguna), jenis, status: 'MENUNGGU' },
    orderBy: { dibuatAt: 'desc' },
    select: { id: true, petugasId: true, layanan: true },
  })
}

/** The code the new holder sees on his own page. */
export async function kodeDari(usulanId: string, petugasId: string): Promise<string> {
  const pemilik = await findPemilikKode(db, petugasId)
  if (!pemilik) throw new Error('no such account')
  return kodeKonfirmasi(usulanId, pemilik)
}

/** What a holder does when he met the person and heard the code. */
export async function konfirmasi(usulanId: string, oleh: string): Promise<string | null> {
  const { petugasId } = await db.usulanJabatan.findUniqueOrThrow({ where: { id: usulanId }, select: { petugasId: true } })
  const kode = petugasId ? await kodeDari(usulanId, petugasId) : ''
  return confirmUsulan(await petugasOf(oleh), { usulanId, kodeKonfirmasi: kode, kehadiran: DEMO_PASSWORD })
}

/** As if these hours had passed for everything that waits; the clock itself is not moved. */
export async function lewatkan(database: TestDatabase, jam: number): Promise<void> {
  const back = `- make_interval(hours => ${jam})`
  await queryAt(
    database.adminUrl,
    `UPDATE "usulanJabatan" SET "menungguSejak" = "menungguSejak" ${back}; UPDATE "kunciIdentitas" SET "menungguSejak" = "menungguSejak" ${back}`,
  )
}

/** Somebody who signed in a moment ago is somebody who can be waited for. */
export async function pernahMasuk(namaPengguna: string, hariLalu = 0): Promise<void> {
  const at = new Date(Date.now() - hariLalu * 86_400_000)
  const data = { id: crypto.randomUUID(), petugasId: await idOf(namaPengguna), dibuatAt: at, terakhirAt: at, kedaluwarsa: at }
  await db.session.create({ data, select: { id: true } })
}
