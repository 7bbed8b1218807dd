import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { CadanganDitolak } from '@/lib/domain/cadangan/cadangan'
import { backupBucket, listBucket, removeFromBucket } from '@/lib/infra/cadangan/backup-bucket'
import { writePenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import type { StoragePort } from '@/lib/infra/storage/storage-port'
import { getCadanganAt } from '@/lib/services/cadangan/last-cadangan'
import { makeCadangan } from '@/lib/services/cadangan/make-cadangan'
import { fetchCadangan, mirrorCadangan } from '@/lib/services/cadangan/mirror-cadangan'
import { checkContent } from '@/lib/services/cadangan/read-cadangan'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { setEnvironment, testDatabase } from '@/tests/support/database'
import { beginRegister } from '@/tests/support/register'
import { canStartS3, s3Remedy, startS3, type S3Server } from '@/tests/support/s3'
import { describeIf } from '@/tests/support/skip'

jest.setTimeout(120_000)

const database = testDatabase()
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-bucket-'))
const folder = path.join(base, 'asli')
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))
const into = (name: string) => path.join(base, name)

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CadanganDitolak ? error.sebab : String(error)),
  )

const keysOf = async (store: StoragePort, prefix = '') => {
  const keys: string[] = []
  for await (const key of store.list(prefix)) keys.push(key)
  return keys.sort()
}

describeIf(canStartS3(), 'backups in a bucket (a real S3 server)', s3Remedy, () => {
  let server: S3Server
  let store: StoragePort
  let identitas = ''
  let nama = ''

  beforeAll(async () => {
    server = startS3(`cadangan-${process.pid}`)
    setEnvironment({
      BACKUP_S3_ENDPOINT: server.settings.endpoint,
      BACKUP_S3_BUCKET: server.settings.bucket,
      BACKUP_S3_ACCESS_KEY_ID: server.settings.accessKeyId,
      BACKUP_S3_SECRET_ACCESS_KEY: server.settings.secretAccessKey,
    })
    await beginRegister(database)
    await seedOffice()
    await kirim()
    identitas = await generateX25519Identity()
    writePenerimaCadangan({ penerima: await identityToRecipient(identitas), dibuatAt: new Date().toISOString() })
    store = backupBucket() as StoragePort
    nama = (await makeCadangan(folder)).nama
  })
  afterAll(() => server?.stop())

  it('counts only once it is there', async () => {
    expect(await getCadanganAt()).toBeNull()
    expect(await mirrorCadangan(folder)).toMatchObject({ disalin: [nama], dihapus: [] })
    expect(await getCadanganAt()).toBeInstanceOf(Date)
    expect(await mirrorCadangan(folder)).toEqual({ disalin: [], baru: 0, dihapus: [] })
  })

  it('comes back whole into an empty folder, and opens with the private key', async () => {
    expect(await fetchCadangan(into('kembali'))).toBe(nama)
    await checkContent(path.join(into('kembali'), nama), identitas)
    const daftar = (place: string) => fs.readFileSync(path.join(place, 'pemusnahan.jsonl'))
    expect(daftar(into('kembali'))).toEqual(daftar(folder))
    expect(await refused(fetchCadangan(into('kembali'), 'kumbang-20200101T000000Z'))).toBe('TIDAK_ADA')
  })

  it('that was broken off is none, and goes on with the next', async () => {
    await kirim()
    const second = (await makeCadangan(folder)).nama
    await mirrorCadangan(folder)
    const prefix = second.toLowerCase()
    await store.delete(`${prefix}/ringkasan`)
    expect(await listBucket(store)).toEqual([nama])
    expect(await refused(fetchCadangan(into('putus'), second))).toBe('TIDAK_ADA')
    expect(await mirrorCadangan(folder)).toMatchObject({ disalin: [second], baru: 0 })
    expect(await fetchCadangan(into('putus'))).toBe(second)
  })

  it('takes with it, when its time has come, only the evidence no other one names', async () => {
    const before = (await keysOf(store, 'objek/')).length
    await removeFromBucket(store, [nama])
    expect((await keysOf(store, 'objek/')).length).toBe(before)
    const [second = ''] = await listBucket(store)
    expect(await fetchCadangan(into('sisa'), second)).toBe(second)
    await store.put('objek/'.concat('f'.repeat(64)), Buffer.from('tidak disebut'))
    await mirrorCadangan(folder)
    await removeFromBucket(store, [nama])
    expect((await keysOf(store, 'objek/')).length).toBe(before)
  })

  it('that was spoiled there is refused when it is taken', async () => {
    const [key = ''] = await keysOf(store, 'objek/')
    const bytes = (await store.get(key)) as Buffer
    bytes[0] = (bytes[0] ?? 0) ^ 1
    await store.put(key, bytes)
    expect(await refused(fetchCadangan(into('rusak')))).toBe('OBJEK_RUSAK')
  })
})
