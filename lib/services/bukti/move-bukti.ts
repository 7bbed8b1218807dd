import 'server-only'
import path from 'node:path'
import { listObjekKini, type Objek } from '@/lib/data/objek'
import { env } from '@/lib/infra/env'
import { sha256 } from '@/lib/infra/kode'
import { createFsStorage } from '@/lib/infra/storage/fs-storage'
import { createS3Storage } from '@/lib/infra/storage/s3-storage'
import type { StoragePort } from '@/lib/infra/storage/storage-port'

export type Tempat = 'fs' | 's3'

/** Milliseconds; nobody waits before a page here. */
const SABAR = { connectionTimeout: 10_000, requestTimeout: 120_000 }

/** A store by its name, whichever the site uses now. */
export function openTempat(tempat: Tempat): StoragePort {
  return tempat === 's3' ? createS3Storage(env().s3, SABAR) : createFsStorage(path.join(env().dataDir, 'bukti'))
}

/** `sudah`: was there already. `hilang`: in neither store. `rusak`: its bytes are not those its row remembers; it stays where it is. */
export type Pindahan = Readonly<Record<'disalin' | 'sudah' | 'hilang' | 'rusak', number>>

const isWhole = (bytes: Buffer | null, { sidik }: Objek) => bytes !== null && sha256(bytes) === sidik

async function moveOne(from: StoragePort, to: StoragePort, objek: Objek): Promise<keyof Pindahan> {
  if (isWhole(await to.get(objek.kunci), objek)) return 'sudah'
  const bytes = await from.get(objek.kunci)
  if (!bytes) return 'hilang'
  if (!isWhole(bytes, objek)) return 'rusak'
  await to.put(objek.kunci, bytes)
  if (!isWhole(await to.get(objek.kunci), objek)) throw new Error('the store gave back other bytes')
  return 'disalin'
}

/**
 * Copies every object a row names from one store to the other and reads each back. Nothing is removed, and what was broken
 * off is begun again where it was. `lapor`: objects looked at, and how many there are.
 */
export async function moveBukti(
  from: StoragePort,
  to: StoragePort,
  lapor: (selesai: number, dari: number) => void = () => undefined,
): Promise<Pindahan> {
  const objek = await listObjekKini()
  const hasil = { disalin: 0, sudah: 0, hilang: 0, rusak: 0 }
  for (const [index, one] of objek.entries()) {
    hasil[await moveOne(from, to, one)] += 1
    lapor(index + 1, objek.length)
  }
  return hasil
}
