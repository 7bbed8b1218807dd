import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fs from 'node:fs'
import path from 'node:path'
import { sealIdentitas } from '@/lib/browser/seal-identitas'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { identitasOf, materiOf } from '@/tests/builders/formulir'
import { seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { terkirim } from '@/tests/builders/amplop'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
let kunci: Kunci

beforeAll(async () => {
  kunci = await seedOffice()
})

async function recipients(about = false): Promise<readonly string[]> {
  const penyegel = await getPenyegel('WBS')
  if (penyegel.keadaan !== 'SIAP') throw new Error(penyegel.keadaan)
  return about ? [penyegel.pemulihan] : [penyegel.pemegang, penyegel.pemulihan]
}

let counter = 0

/** As the browser does it: the envelope and the recipients it was sealed to, no identity beside them. */
async function send(to: readonly string[], materi: Parameters<typeof materiOf>[0] = {}, untuk = to) {
  const kunciKirim = newKunciKirim()
  counter += 1
  const { amplop, sidikToken } = terkirim(await sealIdentitas(kunciKirim, identitasOf(), to, 'WBS'))
  const request = { amplop, sidikToken, untuk: untuk.join(' ') }
  const full = materiOf({ samaran: `peramban_${counter}`, tanpaBukti: true, alasanTanpaBukti: 'SAKSI', ...materi })
  await submitLaporan(laporanOf('WBS', { kunciKirim, identitas: request, materi: full }))
  return { pengaduanId: pengaduanIdOf(kunciKirim, 'WBS'), amplop }
}

const cases = () => db.pengaduan.count()

describe('an identity sealed in the browser', () => {
  it('is kept byte for byte as it came, and opens for custodian and recovery', async () => {
    const { pengaduanId, amplop } = await send(await recipients())
    const [row] = (await database.queryAsAdmin('SELECT amplop, penerima FROM identitas WHERE "pengaduanId" = $1', [pengaduanId])) as {
      amplop: Buffer
      penerima: string[]
    }[]
    expect(Buffer.compare(row?.amplop ?? Buffer.alloc(0), amplop)).toBe(0)
    expect(row?.penerima).toEqual(await recipients())
    for (const identity of [kunci.pemegang, kunci.pemulihan]) {
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      expect(unpackAmplop(await decrypter.decrypt(row?.amplop ?? new Uint8Array()), pengaduanId).data).toEqual(identitasOf())
    }
  })

  it('is refused with a word for it when it is sealed to keys of yesterday, and nothing is half-saved', async () => {
    const before = await cases()
    const old = [await identityToRecipient(await generateX25519Identity()), (await recipients())[1] ?? '']
    await expect(send(old)).rejects.toMatchObject({ code: 'INVALID_INPUT', details: ['umum.kunciBaru'] })
    expect(await cases()).toBe(before)
  })

  it('is refused when it is no envelope, or has a stanza too many', async () => {
    const [pemegang = '', pemulihan = ''] = await recipients()
    const spy = await identityToRecipient(await generateX25519Identity())
    await expect(send([pemegang, pemulihan, spy], {}, [pemegang, pemulihan])).rejects.toMatchObject({ details: ['umum.amplop'] })
    await expect(send([pemegang], {}, [pemegang, pemulihan])).rejects.toMatchObject({ details: ['umum.amplop'] })
  })

  it('of a report about the custodian is taken only when it is sealed to the recovery key alone', async () => {
    const about = { kategori: 'OPD' as const, unitId: 'jabatan-pemegang-identitas' }
    await expect(send(await recipients(), about)).rejects.toMatchObject({ details: ['umum.kunciBaru'] })
    await expect(send(await recipients(true), about)).resolves.toBeDefined()
    const { penyegel } = await getFormOptions('WBS')
    expect([...(penyegel?.tanpaPemegang ?? [])].sort()).toEqual(['jabatan-inspektur', 'jabatan-pemegang-identitas', 'opd-inspektorat'])
  })
})

describe('the pinned recipients', () => {
  const setKey = (penerima: string) =>
    database.queryAsAdmin(`UPDATE "kunciIdentitas" SET penerima = $1 WHERE aktif = 'WBS:PEMEGANG'`, [penerima])

  it('stop every new report when the database holds another key than the one beside the key files', async () => {
    const [pemegang = ''] = await recipients()
    const thief = await identityToRecipient(await generateX25519Identity())
    await setKey(thief)
    expect(await getPenyegel('WBS')).toEqual({ keadaan: 'TIDAK_COCOK' })
    expect((await getFormOptions('WBS')).penyegel).toBeNull()
    await expect(kirim()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await setKey(pemegang)
    await expect(kirim()).resolves.toBeDefined()
  })

  it('stop them too when the file is missing or damaged', async () => {
    const file = path.join(database.dataDir, 'rahasia', 'sidik-penerima.json')
    const content = fs.readFileSync(file)
    fs.writeFileSync(file, '{')
    expect(await getPenyegel('WBS')).toEqual({ keadaan: 'TIDAK_COCOK' })
    fs.rmSync(file)
    expect(await getPenyegel('WBS')).toEqual({ keadaan: 'TIDAK_COCOK' })
    fs.writeFileSync(file, content)
    expect((await getPenyegel('WBS')).keadaan).toBe('SIAP')
    pinOnly('WBS:PEMEGANG', 'age1lain', 'MESIN')
    expect(await getPenyegel('WBS')).toEqual({ keadaan: 'TIDAK_COCOK' })
    fs.writeFileSync(file, content)
  })
})
