import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { db } from '@/lib/infra/db'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
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
  await db.kunciIdentitas.createMany({
    data: [
      { layanan: 'WBS', jenis: 'PEMEGANG', penerima: pemegang, bungkus, petugasId: petugas.id, dibuatAt, aktif: 'WBS:PEMEGANG', status: 'AKTIF', aktifAt: dibuatAt },
      { layanan: 'WBS', jenis: 'PEMULIHAN', penerima: pemulihan, dibuatAt, aktif: 'WBS:PEMULIHAN', status: 'AKTIF', aktifAt: dibuatAt },
    ],
  })
}
