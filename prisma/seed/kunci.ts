import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { db } from '@/lib/infra/db'
import { PERNYATAAN_VERSI } from '@/lib/domain/kunci/pernyataan'
import { pinOnly, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { sidikPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { DEMO_CUSTODIAN_PASSPHRASE } from '../../scripts/lib/demo-accounts.mjs'

/**
 * The demo's custodian key is wrapped with a passphrase everybody can read in the README. The private half of the
 * recovery key is forgotten at once: there is no place here where it could be kept apart.
 */
export async function seedKunci(): Promise<void> {
  if ((await db.kunciIdentitas.count({ where: { layanan: 'WBS' } })) > 0) return
  const petugas = await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'pemegang.identitas' }, select: { id: true } })
  const identity = await generateX25519Identity()
  const wrapper = new Encrypter()
  wrapper.setPassphrase(DEMO_CUSTODIAN_PASSPHRASE)
  const bungkus = new Uint8Array(await wrapper.encrypt(identity))
  const dibuatAt = new Date()
  const pemegang = await identityToRecipient(identity)
  const pemulihan = await identityToRecipient(await generateX25519Identity())
  pinOnly('WBS:PEMEGANG', pemegang)
  pinOnly('WBS:PEMULIHAN', pemulihan)
  const { id: pernyataanId } = await db.pernyataanRahasia.create({
    data: { petugasId: petugas.id, layanan: 'WBS', versiTeks: PERNYATAAN_VERSI, sidikTeks: sidikPernyataan(), ditandatanganiAt: dibuatAt }, select: { id: true },
  })
  await db.kunciIdentitas.createMany({
    data: [
      { layanan: 'WBS', jenis: 'PEMEGANG', penerima: pemegang, bungkus, petugasId: petugas.id, pernyataanId, dibuatAt, aktif: 'WBS:PEMEGANG', status: 'AKTIF', aktifAt: dibuatAt },
      { layanan: 'WBS', jenis: 'PEMULIHAN', penerima: pemulihan, dibuatAt, aktif: 'WBS:PEMULIHAN', status: 'AKTIF', aktifAt: dibuatAt },
    ],
  })
  await approveBoth(dibuatAt)
}

/** As the ceremony leaves it: two people compared each fingerprint. */
async function approveBoth(dibuatAt: Date): Promise<void> {
  const approvers = await db.peranPetugas.findMany({ where: { layanan: 'WBS', peran: { in: ['KEPALA', 'PPDP'] }, petugas: { namaPengguna: { in: ['kepala', 'ppdp'] } } }, select: { petugasId: true, peran: true } })
  const keys = await db.kunciIdentitas.findMany({ where: { layanan: 'WBS' }, select: { id: true, penerima: true } })
  await db.persetujuanKunci.createMany({
    data: keys.flatMap((key) => approvers.map((approver) => ({ ...approver, kunciId: key.id, sidik: sidikPenerima(key.penerima).slice(0, 32).toUpperCase(), dibuatAt }))),
  })
}
