import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { formatSidik, plainSidik } from '@/lib/domain/identitas/sidik'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { resealAmplop, testAmplop } from '@/lib/browser/segel-ulang'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { auditSematan } from '@/lib/services/kunci/audit-sematan'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { proposeKunci } from '@/lib/services/kunci/propose-kunci'
import { proposePemulihan } from '@/lib/services/kunci/propose-pemulihan'
import { appointSusunan, saveKunciBagian } from '@/lib/services/kunci/susun-pemulihan'
import { markDiuji, reportTidakTerbuka, returnAmplop } from '@/lib/services/kunci/return-amplop'
import { sidikPernyataan, signPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { challengeSerahTerima, startSerahTerima } from '@/lib/services/kunci/start-serah-terima'
import { takeAmplop } from '@/lib/services/kunci/take-amplop'
import type { Tantangan } from '@/lib/services/kunci/tantangan'
import { createTersebar, openSealed, sealTo, splitIdentity } from '@/lib/browser/kunci-pemulihan'
import { idOf, konfirmasi, usulanTentang } from './jabatan'
import { petugasOf } from './kantor'

export const sidikDiketik = (penerima: string) => plainSidik(formatSidik(sidikPenerima(penerima)))

/** The audit rows a founding leaves about the pins of the keys in force. */
export async function catatSematan(): Promise<void> {
  const keys = await db.kunciIdentitas.findMany({ where: { aktif: { not: null } }, select: { aktif: true, penerima: true } })
  await inTransaction(async (unit) =>
    keys.forEach(({ aktif, penerima }) => auditSematan(unit, 'sistem', aktif ?? '', { penerima, dasar: 'PENDIRIAN' })),
  )
}

/** An account without any post, fit to become the next custodian. */
export async function buatPetugas(namaPengguna: string): Promise<string> {
  const row = await db.petugas.create({
    data: {
      namaPengguna,
      nama: `Demo ${namaPengguna}`,
      jabatan: 'Pengelola Kepegawaian',
      kataSandi: 'tidak-dipakai',
      unitId: 'opd-inspektorat',
    },
    select: { id: true },
  })
  return row.id
}

/** Signs the undertaking and proposes a key. Returns the private half, which a real site never holds. */
export async function usulkanKunci(namaPengguna: string): Promise<Readonly<{ kunciId: string; identity: string; penerima: string }>> {
  const identity = await generateX25519Identity()
  const penerima = await identityToRecipient(identity)
  await signPernyataan(await petugasOf(namaPengguna), { layanan: 'WBS', sidikTeks: sidikPernyataan(), setuju: '1' })
  const kunciId = await proposeKunci(await petugasOf(namaPengguna), {
    layanan: 'WBS',
    penerima,
    bungkus: Buffer.from('bungkus').toString('base64'),
  })
  return { kunciId, identity, penerima }
}

export async function setujui(kunciId: string, penerima: string, oleh: readonly string[]): Promise<void> {
  for (const nama of oleh) await approveKunci(await petugasOf(nama), { kunciId, sidik: sidikDiketik(penerima) })
}

/** The three holders of the recovery key that is in force: they get keys and shares as the ceremony leaves them. */
export async function beriBagian(
  identity: string,
  nama: readonly string[] = ['kepala', 'sekretaris', 'irban.khusus'],
): Promise<Readonly<Record<string, string>>> {
  const kunci = await db.kunciIdentitas.findUniqueOrThrow({ where: { aktif: 'WBS:PEMULIHAN' }, select: { id: true } })
  const shares = await splitIdentity(identity)
  const keys: Record<string, string> = {}
  for (const [index, each] of nama.entries()) {
    const own = await generateX25519Identity()
    const penerima = await identityToRecipient(own)
    const petugasId = await idOf(each)
    const common = {
      layanan: 'WBS',
      kunciId: kunci.id,
      petugasId,
      penerima,
      ditunjukId: petugasId,
      ditunjukAt: new Date(),
      sejak: new Date(),
    } as const
    await db.pemegangBagian.create({ data: { ...common, bagian: await sealShare(shares[index] ?? '', penerima) }, select: { id: true } })
    keys[each] = own
  }
  return keys
}

const sealShare = async (share: string, penerima: string) => new Uint8Array(Buffer.from(await sealTo(share, penerima), 'base64'))

/** What a browser answers to a challenge with this key. */
export async function jawab(
  { tantanganId, tersegel }: Tantangan,
  identity: string,
): Promise<Readonly<{ tantanganId: string; jawaban: string }>> {
  return { tantanganId, jawaban: (await openSealed(tersegel, identity)) ?? '0'.repeat(64) }
}

/** A new person named to follow, confirmed by the PPDP; his key proposed and approved by two. */
export async function siapkanPenerus(calon: string) {
  await buatPetugas(calon)
  await appointCalon(await petugasOf('kepala'), { layanan: 'WBS', petugasId: await idOf(calon) })
  await konfirmasi((await usulanTentang(calon)).id, 'ppdp')
  const baru = await usulkanKunci(calon)
  await setujui(baru.kunciId, baru.penerima, ['ppdp', 'sekretaris'])
  return baru
}

/** Everything up to a running hand-over to a new person. `identity`: the old custodian's key, or the recovery key. */
export async function mulaiSerahTerima(
  calon: string,
  identity: string,
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN' = 'SERAH_TERIMA',
  lama = 'pemegang.identitas',
) {
  const baru = await siapkanPenerus(calon)
  await db.kunciIdentitas.update({ where: { id: baru.kunciId }, data: { menungguSejak: new Date(Date.now() - 73 * 3_600_000) } })
  const serahTerimaId = await mulai(jenis === 'PEMULIHAN' ? calon : lama, { kunciBaruId: baru.kunciId, jenis }, identity)
  return { ...baru, serahTerimaId }
}

/** Begins a hand-over with the proof it asks for. */
export async function mulai(
  oleh: string,
  pilihan: Readonly<{ kunciBaruId: string; jenis: 'SERAH_TERIMA' | 'PEMULIHAN' }>,
  identity: string,
): Promise<string> {
  const petugas = await petugasOf(oleh)
  return startSerahTerima(petugas, { ...pilihan, ...(await jawab(await challengeSerahTerima(petugas, pilihan), identity)) })
}

/** What the old custodian's browser does, batch after batch; `batches` breaks it off. */
export async function segelUlang(serahTerimaId: string, oleh: string, identity: string, batches = Infinity): Promise<void> {
  for (let done = 0; done < batches; done += 1) {
    const rows = await takeAmplop(await petugasOf(oleh), serahTerimaId, 'SEGEL')
    if (rows.length === 0) return
    const sealed = await Promise.all(rows.map((row) => resealAmplop(row, [identity])))
    const amplop = sealed.filter((row) => row !== null)
    if (amplop.length > 0) await returnAmplop(await petugasOf(oleh), { serahTerimaId, amplop })
    const closed = rows.filter((_, index) => sealed[index] === null).map((row) => row.identitasId)
    if (closed.length > 0) await reportTidakTerbuka(await petugasOf(oleh), { serahTerimaId, identitasIds: closed })
  }
}

export async function ujiAmplop(serahTerimaId: string, oleh: string, identity: string): Promise<void> {
  for (;;) {
    const rows = await takeAmplop(await petugasOf(oleh), serahTerimaId, 'UJI')
    if (rows.length === 0) return
    const hasil = await Promise.all(rows.map(async (row) => ({ identitasId: row.identitasId, token: await testAmplop(row, [identity]) })))
    await markDiuji(await petugasOf(oleh), { serahTerimaId, hasil })
  }
}

/**
 * Three people gather, each makes a key of his own, and one of them makes the recovery key with the others present.
 * Returns each one's own private key, which a real site never holds.
 */
export async function usulkanPemulihan(nama: readonly [string, string, string] = ['kepala', 'sekretaris', 'irban.khusus']) {
  const ids = await Promise.all(nama.map(idOf))
  await appointSusunan(await petugasOf('ppdp'), { layanan: 'WBS', pemegang: ids })
  const own: Record<string, string> = {}
  for (const each of nama) {
    own[each] = await generateX25519Identity()
    const input = {
      layanan: 'WBS',
      penerima: await identityToRecipient(own[each]),
      bungkus: Buffer.from('bungkus').toString('base64'),
    } as const
    await saveKunciBagian(await petugasOf(each), input)
  }
  const rows = await db.pemegangBagian.findMany({
    where: { layanan: 'WBS', kunciId: null, selesaiAt: null },
    select: { id: true, penerima: true },
  })
  const made = await createTersebar(rows.map((row) => ({ id: row.id, penerima: row.penerima ?? '' })))
  const bagian = made.bagian.map((one) => ({ ...one, sidik: sidikDiketik(rows.find((row) => row.id === one.id)?.penerima ?? '') }))
  const kunciId = await proposePemulihan(await petugasOf(nama[0]), { layanan: 'WBS', penerima: made.penerima, bagian })
  return { kunciId, penerima: made.penerima, own }
}
