import { beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import type { Bagian } from '@/lib/domain/sistem/periksa'
import { beatDenyut } from '@/lib/data/denyut'
import { enqueueMail } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { writePenerimaCadangan } from '@/lib/infra/cadangan/penerima-cadangan'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { makeCadangan } from '@/lib/services/cadangan/make-cadangan'
import { warnCadangan } from '@/lib/services/cadangan/warn-cadangan'
import { getDaftarSiap } from '@/lib/services/sistem/get-daftar-siap'
import { periksa } from '@/lib/services/sistem/periksa-sistem'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { beginRegister } from '@/tests/support/register'
import { testDatabase } from '@/tests/support/database'

/** A site that serves an office, with a scanner that is there at first. */
const scanner = net.createServer((socket) => socket.on('data', () => socket.end('PONG\0')))
const database = testDatabase({ DEMO: 'off', SCANNER: 'clamd' })

beforeAll(async () => {
  await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve))
  process.env.CLAMD_URL = `tcp://127.0.0.1:${(scanner.address() as net.AddressInfo).port}`
  await beginRegister(database, 'kerja')
  await seedOffice()
})

const sebab = async (bagian: Bagian) => (await periksa()).find((temuan) => temuan.bagian === bagian)?.sebab
const hours = (n: number) => new Date(now().getTime() + n * 3_600_000)

describe('the state of a real site', () => {
  it('knows which parts answer', async () => {
    const found = Object.fromEntries((await periksa()).map((temuan) => [temuan.bagian, temuan.sebab]))
    expect(found).toMatchObject({
      basisData: 'baik',
      penyimpanan: 'baik',
      kunci: 'baik',
      jam: 'baik',
      pemindai: 'baik',
      surel: 'hanyaBerkas',
    })
    expect(found).toMatchObject({ pekerja: 'berhenti', cadangan: 'tanpaKunci', salinanKunci: 'tidakAda', sertifikat: 'tanpa' })
    expect(found).toMatchObject({ masukKantor: 'mati' })
  })

  it('sees a scanner that went away, a worker that lives, and one that died', async () => {
    await new Promise((resolve) => scanner.close(resolve))
    expect(await sebab('pemindai')).toBe('diam')
    await beatDenyut()
    expect(await sebab('pekerja')).toBe('baik')
    await database.queryAsAdmin(`UPDATE "tempatKerja" SET "sampaiAt" = now() - interval '1 second'`)
    expect(await sebab('pekerja')).toBe('berhenti')
  })

  it('sees mail that is held up, also when it was never tried, and mail that was given up', async () => {
    await inTransaction(({ tx, at }) => enqueueMail(tx, at, { kunci: 'uji:1', kepada: 'a@contoh.test', subjek: 'Uji', teks: 'Uji.' }))
    expect(await sebab('surel')).toBe('hanyaBerkas')
    await database.queryAsAdmin(
      `UPDATE outbox SET "jalankanAt" = "jalankanAt" - interval '2 hours', "dibuatAt" = "dibuatAt" - interval '2 hours'`,
    )
    expect(await sebab('surel')).toBe('tertahan')
    await db.outbox.deleteMany()
  })

  it('sees a store that takes nothing, and key files that are gone', async () => {
    const bukti = path.join(database.dataDir, 'bukti')
    fs.renameSync(bukti, `${bukti}-aside`)
    fs.writeFileSync(bukti, '')
    expect(await sebab('penyimpanan')).toBe('diam')
    fs.rmSync(bukti)
    fs.renameSync(`${bukti}-aside`, bukti)
    const [kunci, aside] = [path.join(database.dataDir, 'rahasia', 'kunci-surel'), path.join(database.dataDir, 'kunci-surel')]
    fs.renameSync(kunci, aside)
    expect(await sebab('kunci')).toBe('rusak')
    fs.renameSync(aside, kunci)
    expect([await sebab('penyimpanan'), await sebab('kunci')]).toEqual(['baik', 'baik'])
  })

  it('stands on the page of the system', async () => {
    const { keadaan } = await getDaftarSiap(await petugasBer('ADMIN_SISTEM'))
    expect(keadaan.map(({ bagian }) => bagian)).toContain('cadangan')
  })
})

describe('backups that nobody makes any more', () => {
  const mails = () => db.outbox.count({ where: { kunci: { startsWith: 'cadangan-basi:' } } })

  it('are told to the administrator once a week until one is made', async () => {
    const admin = await petugasBer('ADMIN_SISTEM')
    await db.petugas.update({ where: { id: admin.id }, data: { surel: 'admin@contoh.test' } })
    await runAt(hours(71), warnCadangan)
    expect(await mails()).toBe(0)
    // Hours until a week begins that is more than three days away.
    const week = Math.ceil(now().getTime() / 604_800_000) * 168 - now().getTime() / 3_600_000 + 168
    for (const at of [week + 1, week + 2, week + 100]) await runAt(hours(at), warnCadangan)
    expect(await mails()).toBe(1)
    await runAt(hours(week + 169), warnCadangan)
    expect(await mails()).toBe(2)
    writePenerimaCadangan({ penerima: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p', dibuatAt: now().toISOString() })
    expect(await sebab('cadangan')).toBe('belum')
    const { nama } = await makeCadangan(path.join(database.dataDir, 'luar'))
    expect([nama.startsWith('kumbang-'), await sebab('cadangan')]).toEqual([true, 'baik'])
    await warnCadangan()
    expect(await mails()).toBe(2)
  })
})
