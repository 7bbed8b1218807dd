import { combineShares, openSealed, sealTo } from '@/lib/browser/kunci-pemulihan'
import { db } from '@/lib/infra/db'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { voteKunci } from '@/lib/services/kunci/hold-kunci'
import { lendBagian, listBagianDipinjam } from '@/lib/services/kunci/pinjamkan-bagian'
import { challengeSuara } from '@/lib/services/kunci/suara-pemulihan'
import { idOf } from '@/tests/builders/jabatan'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { jawab, segelUlang, ujiAmplop } from '@/tests/builders/kunci'
import type { TestDatabase } from '@/tests/support/database'

const LAMA = 'pemegang.identitas'

/** The office as it begins, without a case, and the keys it begins with. */
export async function kantorSemula(database: TestDatabase): Promise<Kunci> {
  await database.queryAsAdmin(
    'TRUNCATE "kunciIdentitas", "identitas", "identitasPengganti", "serahTerima", "pelepasanSegelUlang", "pernyataanRahasia", "persetujuanKunci", "usulanJabatan", "suaraPemulihan", "tantangan", "peranPetugas", pendirian, petugas, pengaduan CASCADE',
  )
  return seedOffice()
}

/** Two recovery holders open their shares with their own keys and seal them to the new one; the new one puts them together. */
export async function pinjam(
  kunciId: string,
  penerima: string,
  identity: string,
  own: Readonly<Record<string, string>>,
  oleh: readonly string[],
): Promise<string | null> {
  for (const nama of oleh) {
    const row = await db.pemegangBagian.findFirstOrThrow({
      where: { petugasId: await idOf(nama), selesaiAt: null },
      select: { bagian: true },
    })
    const share = await openSealed(Buffer.from(row.bagian ?? []).toString('base64'), own[nama] ?? '')
    await lendBagian(await petugasOf(nama), { kunciId, bagian: await sealTo(share ?? '', penerima) })
  }
  const lent = await listBagianDipinjam(
    await petugasOf(
      (await db.kunciIdentitas.findUniqueOrThrow({ where: { id: kunciId }, select: { petugasId: true } })).petugasId ===
        (await idOf('penerus'))
        ? 'penerus'
        : LAMA,
    ),
    kunciId,
  )
  const shares = await Promise.all(lent.map((one) => openSealed(one, identity)))
  const pemulihan = await db.kunciIdentitas.findUniqueOrThrow({ where: { aktif: 'WBS:PEMULIHAN' }, select: { penerima: true } })
  return combineShares(
    shares.map((share) => share ?? ''),
    pemulihan.penerima,
  )
}

export async function selesaikan(
  serahTerimaId: string,
  segel: Readonly<{ oleh: string; identity: string }>,
  uji: Readonly<{ oleh: string; identity: string }>,
): Promise<void> {
  await segelUlang(serahTerimaId, segel.oleh, segel.identity)
  await ujiAmplop(serahTerimaId, uji.oleh, uji.identity)
  await completeSerahTerima(await petugasOf(uji.oleh), serahTerimaId)
}

export async function suara(nama: string, own: Readonly<Record<string, string>>, kunciId: string, setuju: boolean): Promise<void> {
  const petugas = await petugasOf(nama)
  const tantangan = await challengeSuara(petugas, `kunciIdentitas:${kunciId}`, ['WBS'])
  await voteKunci(petugas, { kunciId, setuju, ...(await jawab(tantangan, own[nama] ?? '')) })
}
