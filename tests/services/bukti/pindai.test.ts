import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { rescanBukti } from '@/lib/services/worker/housekeeping-bukti'
import { berkasOf } from '@/tests/builders/formulir'
import { seedOffice } from '@/tests/builders/kantor'
import { canStartClamd, clamdRemedy, EICAR, startClamd, type Clamd } from '@/tests/support/clamd'
import { testDatabase } from '@/tests/support/database'
import { freePort } from '@/tests/support/ports'
import { describeIf } from '@/tests/support/skip'
import { pdf } from '@/tests/support/journey'

testDatabase()

describeIf(canStartClamd(), 'a virus scanner', clamdRemedy, () => {
  let clamd: Clamd
  let port: number
  beforeAll(async () => {
    port = await freePort()
    process.env.SCANNER = 'clamd'
    process.env.CLAMD_URL = `tcp://127.0.0.1:${port}`
    await seedOffice()
  })
  afterAll(async () => clamd.stop())

  const infected = pdf(EICAR)
  const send = async (bytes: Buffer) => {
    const formulirId = pengaduanIdOf(newKunciKirim())
    const faults = await storeBukti(formulirId, [berkasOf('surat.pdf', bytes)])
    const row = await db.bukti.findFirst({ where: { formulirId }, select: { id: true, pemindaian: true } })
    return { galat: faults[0]?.galat ?? null, row }
  }
  const stateOf = async (id = '') => (await db.bukti.findUniqueOrThrow({ where: { id } })).pemindaian

  it('that is away lets files in, visibly unscanned, and judges them when it is back', async () => {
    const [clean, bad] = [await send(pdf('surat')), await send(infected)]
    expect([clean.row?.pemindaian, bad.row?.pemindaian]).toEqual(['GAGAL_DIPINDAI', 'GAGAL_DIPINDAI'])
    expect(await rescanBukti()).toBe(0)
    clamd = await startClamd(port)
    expect(await rescanBukti()).toBe(2)
    expect([await stateOf(clean.row?.id), await stateOf(bad.row?.id)]).toEqual(['BERSIH', 'TERINFEKSI'])
  })

  it('refuses an infected file by its own word and keeps nothing of it', async () => {
    expect(await send(infected)).toEqual({ galat: 'virus', row: null })
  })

  it('marks a clean file as clean', async () => {
    expect((await send(pdf('surat kedua'))).row?.pemindaian).toBe('BERSIH')
  })
})
