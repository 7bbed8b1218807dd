import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Layanan } from '@/lib/domain/layanan'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { PERNYATAAN_VERSI } from '@/lib/domain/kunci/pernyataan'
import { pinOnly, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { sidikPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { ISI_CONTOH } from './petugas'
import { DEMO_CUSTODIAN_PASSPHRASE } from '../../scripts/lib/demo-accounts.mjs'

/** Who holds a layanan's key in the demo, and the two who compared its fingerprint. */
const PENJAGA: readonly Readonly<{ layanan: Layanan; pemegang: string; penyetuju: readonly string[] }>[] = [
  { layanan: 'WBS', pemegang: 'pemegang.identitas', penyetuju: ['kepala', 'ppdp'] },
  { layanan: 'DUMAS', pemegang: 'pemegang.identitas.dumas', penyetuju: ['kepala.dumas', 'ppdp.dumas'] },
]

/**
 * The demo's custodian keys are wrapped with a passphrase everybody can read in the README. The private half of each
 * recovery key is forgotten at once: there is no place here where it could be kept apart.
 */
export async function seedKunci(): Promise<void> {
  for (const penjaga of PENJAGA) {
    if ((await db.kunciIdentitas.count({ where: { layanan: penjaga.layanan } })) === 0) await createKunci(penjaga)
  }
}

async function createKunci({ layanan, pemegang: namaPengguna, penyetuju }: (typeof PENJAGA)[number]): Promise<void> {
  const petugas = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  const identity = await generateX25519Identity()
  const wrapper = new Encrypter()
  wrapper.setPassphrase(DEMO_CUSTODIAN_PASSPHRASE)
  const bungkus = new Uint8Array(await wrapper.encrypt(identity))
  const dibuatAt = new Date()
  const pemegang = await identityToRecipient(identity)
  const pemulihan = await identityToRecipient(await generateX25519Identity())
  pinOnly(`${layanan}:PEMEGANG`, pemegang)
  pinOnly(`${layanan}:PEMULIHAN`, pemulihan)
  const { id: pernyataanId } = await db.pernyataanRahasia.create({
    data: { petugasId: petugas.id, layanan, versiTeks: PERNYATAAN_VERSI, sidikTeks: sidikPernyataan(), ditandatanganiAt: dibuatAt }, select: { id: true },
  })
  const active = { layanan, dibuatAt, status: 'AKTIF', aktifAt: dibuatAt } as const
  await inTransaction(async ({ tx, audit }) => {
    await tx.kunciIdentitas.createMany({
      data: [
        { ...active, jenis: 'PEMEGANG', penerima: pemegang, bungkus, petugasId: petugas.id, pernyataanId, aktif: `${layanan}:PEMEGANG` },
        { ...active, jenis: 'PEMULIHAN', penerima: pemulihan, aktif: `${layanan}:PEMULIHAN` },
      ],
    })
    audit(ISI_CONTOH)
  })
  await approveBoth(layanan, penyetuju, dibuatAt)
}

/** As the ceremony leaves it: two people compared each fingerprint. */
async function approveBoth(layanan: Layanan, penyetuju: readonly string[], dibuatAt: Date): Promise<void> {
  const approvers = await db.peranPetugas.findMany({
    where: { layanan, peran: { in: ['KEPALA', 'PPDP'] }, petugas: { namaPengguna: { in: [...penyetuju] } } }, select: { petugasId: true, peran: true },
  })
  const keys = await db.kunciIdentitas.findMany({ where: { layanan }, select: { id: true, penerima: true } })
  await db.persetujuanKunci.createMany({
    data: keys.flatMap((key) => approvers.map((approver) => ({ ...approver, kunciId: key.id, sidik: sidikPenerima(key.penerima).slice(0, 32).toUpperCase(), dibuatAt }))),
  })
}
