import { jest } from '@jest/globals'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { findPetugas } from '@/lib/data/petugas'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedPetugas, seedSurel } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'

// Every test over an office works on real rows, keys and hashes; a busy machine needs patience.
jest.setTimeout(60_000)

/** Private keys that a real site never holds; here they prove who can open an envelope and who cannot. */
export type Kunci = Readonly<{ pemegang: string; pemulihan: string; orangLain: string }>

/** Account name of a peran in the demo. */
export const namaOf = (peran: Peran) => peran.toLowerCase().replaceAll('_', '.')

async function seedKunciUji(): Promise<Kunci> {
  const pemegang = await generateX25519Identity()
  const pemulihan = await generateX25519Identity()
  const petugas = await db.petugas.findUniqueOrThrow({ where: { namaPengguna: 'pemegang.identitas' }, select: { id: true } })
  const common = { layanan: 'WBS', dibuatAt: new Date(), status: 'AKTIF', aktifAt: new Date() } as const
  await db.kunciIdentitas.createMany({
    data: [
      {
        ...common,
        jenis: 'PEMEGANG',
        penerima: await identityToRecipient(pemegang),
        petugasId: petugas.id,
        aktif: 'WBS:PEMEGANG',
        bungkus: new Uint8Array(Buffer.from('wrapped by the passphrase of the custodian')),
      },
      { ...common, jenis: 'PEMULIHAN', penerima: await identityToRecipient(pemulihan), aktif: 'WBS:PEMULIHAN' },
    ],
  })
  // Keys in force: from here on nobody gives himself the posts that decide about them.
  await db.pendirian.createMany({ data: [{ layanan: 'WBS', ditutupAt: new Date() }], skipDuplicates: true })
  pinOnly('WBS:PEMEGANG', await identityToRecipient(pemegang), 'MESIN')
  pinOnly('WBS:PEMULIHAN', await identityToRecipient(pemulihan), 'MESIN')
  return { pemegang, pemulihan, orangLain: await generateX25519Identity() }
}

/** Every peran holds its post in the WBS office itself, so that a refusal is about the post and nothing else. */
async function moveIntoOffice(): Promise<void> {
  const accounts = PERAN.map(namaOf)
  await db.petugas.updateMany({ where: { namaPengguna: { in: accounts } }, data: { unitId: 'opd-inspektorat' } })
  await db.peranPetugas.updateMany({ where: { petugas: { namaPengguna: { in: accounts } } }, data: { layanan: 'WBS' } })
}

/** Units, calendar, one petugas for every peran of WBS (and the colleagues rules of two need), keys; no cases. */
export async function seedOffice({ surel = false } = {}): Promise<Kunci> {
  await seedUnit()
  await seedHariLibur()
  await seedPetugas()
  await moveIntoOffice()
  if (surel) await seedSurel()
  return seedKunciUji()
}

/** A petugas as a request would find him now. */
export async function petugasOf(namaPengguna: string): Promise<Petugas> {
  const row = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  const petugas = await findPetugas(row.id, now())
  if (!petugas) throw new Error(namaPengguna)
  return petugas
}

export const petugasBer = (peran: Peran) => petugasOf(namaOf(peran))
