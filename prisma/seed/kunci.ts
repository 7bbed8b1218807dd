import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Layanan } from '@/lib/domain/layanan'
import { createPemulihan } from '@/lib/browser/kunci-pemulihan'
import { inTransaction } from '@/lib/data/transaction'
import { db, type Tx } from '@/lib/infra/db'
import { PERNYATAAN_VERSI } from '@/lib/domain/kunci/pernyataan'
import { pinPenerima, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { auditSematan } from '@/lib/services/kunci/audit-sematan'
import { sidikPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { ISI_CONTOH } from './petugas'
import { DEMO_CUSTODIAN_PASSPHRASE } from '../../scripts/lib/demo-accounts.mjs'

/** Who holds a layanan's key in the demo, the two who compared its fingerprint, and the three who hold its recovery key. */
const PENJAGA: readonly Readonly<{ layanan: Layanan; pemegang: string; penyetuju: readonly string[]; bagian: readonly string[] }>[] = [
  { layanan: 'WBS', pemegang: 'pemegang.identitas', penyetuju: ['kepala', 'ppdp'], bagian: ['kepala', 'sekretaris', 'irban.khusus'] },
  {
    layanan: 'DUMAS',
    pemegang: 'pemegang.identitas.dumas',
    penyetuju: ['kepala.dumas', 'ppdp.dumas'],
    bagian: ['kepala.dumas', 'sekretaris.dumas', 'kasubbag.perencanaan'],
  },
]

/** Everything here is opened by a passphrase that stands in the README; a quick wrapping is as good as a slow one. */
const WORK = 10

async function wrap(identity: string): Promise<Uint8Array<ArrayBuffer>> {
  const wrapper = new Encrypter()
  wrapper.setPassphrase(DEMO_CUSTODIAN_PASSPHRASE)
  wrapper.setScryptWorkFactor(WORK)
  return new Uint8Array(await wrapper.encrypt(identity))
}

/** The demo's keys, shares included, are wrapped with a passphrase everybody can read: it protects nobody. */
export async function seedKunci(): Promise<void> {
  for (const penjaga of PENJAGA) {
    if ((await db.kunciIdentitas.count({ where: { layanan: penjaga.layanan } })) === 0) await createKunci(penjaga)
  }
}

const idOf = async (namaPengguna: string) => (await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })).id

async function sealTo(penerima: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(penerima)
  return new Uint8Array(await encrypter.encrypt(text))
}

/** Three people hold the recovery key, each with a key of his own. */
async function makeBagian({ layanan, bagian }: (typeof PENJAGA)[number], shares: readonly string[], at: Date) {
  return Promise.all(
    bagian.map(async (nama, index) => {
      const petugasId = await idOf(nama)
      const own = await generateX25519Identity()
      const penerima = await identityToRecipient(own)
      const sealed = await sealTo(penerima, shares[index] ?? '')
      return { layanan, petugasId, penerima, bungkus: await wrap(own), bagian: sealed, ditunjukId: petugasId, ditunjukAt: at, sejak: at }
    }),
  )
}

async function createKunci(penjaga: (typeof PENJAGA)[number]): Promise<void> {
  const { layanan, pemegang: namaPengguna, penyetuju } = penjaga
  const petugasId = await idOf(namaPengguna)
  const identity = await generateX25519Identity()
  const dibuatAt = new Date()
  const pemegang = await identityToRecipient(identity)
  const pemulihan = await createPemulihan()
  pinPenerima(`${layanan}:PEMEGANG`, pemegang, 'PENDIRIAN')
  pinPenerima(`${layanan}:PEMULIHAN`, pemulihan.penerima, 'PENDIRIAN')
  const { id: pernyataanId } = await db.pernyataanRahasia.create({
    data: { petugasId, layanan, versiTeks: PERNYATAAN_VERSI, sidikTeks: sidikPernyataan(), ditandatanganiAt: dibuatAt },
    select: { id: true },
  })
  const active = { layanan, dibuatAt, status: 'AKTIF', aktifAt: dibuatAt } as const
  const [bungkus, bagian] = [await wrap(identity), await makeBagian(penjaga, pemulihan.bagian, dibuatAt)]
  await inTransaction(async ({ tx, audit }) => {
    await tx.kunciIdentitas.create({
      data: { ...active, jenis: 'PEMEGANG', penerima: pemegang, bungkus, petugasId, pernyataanId, aktif: `${layanan}:PEMEGANG` },
      select: { id: true },
    })
    const row = await tx.kunciIdentitas.create({
      data: { ...active, jenis: 'PEMULIHAN', penerima: pemulihan.penerima, aktif: `${layanan}:PEMULIHAN` },
      select: { id: true },
    })
    await tx.pemegangBagian.createMany({ data: bagian.map((one) => ({ ...one, kunciId: row.id })) })
    await approveBoth(tx, layanan, penyetuju, dibuatAt)
    await tx.pendirian.create({ data: { layanan, ditutupAt: dibuatAt }, select: { layanan: true } })
    audit(ISI_CONTOH)
    auditSematan({ audit }, 'sistem', `${layanan}:PEMEGANG`, { penerima: pemegang, dasar: 'PENDIRIAN' })
    auditSematan({ audit }, 'sistem', `${layanan}:PEMULIHAN`, { penerima: pemulihan.penerima, dasar: 'PENDIRIAN' })
  })
}

/** As the ceremony leaves it: two people compared each fingerprint. */
async function approveBoth(tx: Tx, layanan: Layanan, penyetuju: readonly string[], dibuatAt: Date): Promise<void> {
  const approvers = await tx.peranPetugas.findMany({
    where: { layanan, peran: { in: ['KEPALA', 'PPDP'] }, petugas: { namaPengguna: { in: [...penyetuju] } } },
    select: { petugasId: true, peran: true },
  })
  const keys = await tx.kunciIdentitas.findMany({ where: { layanan }, select: { id: true, penerima: true } })
  await tx.persetujuanKunci.createMany({
    data: keys.flatMap((key) =>
      approvers.map((approver) => ({
        ...approver,
        kunciId: key.id,
        sidik: sidikPenerima(key.penerima).slice(0, 32).toUpperCase(),
        dibuatAt,
      })),
    ),
  })
}
