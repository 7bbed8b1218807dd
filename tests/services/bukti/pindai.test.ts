import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { segel } from '@/lib/domain/segel'
import { sealObject, sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { newKunciObjek, storeBukti } from '@/lib/services/bukti/store-bukti'
import { rescanBerkas } from '@/lib/services/worker/housekeeping-bukti'
import { berkasOf } from '@/tests/builders/formulir'
import { kirim } from '@/tests/builders/kasus'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
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
    const formulirId = pengaduanIdOf(newKunciKirim(), 'WBS')
    const faults = await storeBukti(formulirId, [berkasOf('surat.pdf', bytes)], 'WBS')
    const row = await db.bukti.findFirst({ where: { formulirId }, select: { id: true, pemindaian: true } })
    return { galat: faults[0]?.galat ?? null, row }
  }
  const stateOf = async (id = '') => (await db.bukti.findUniqueOrThrow({ where: { id } })).pemindaian

  it('that is away lets files in, visibly unscanned, and judges them when it is back', async () => {
    const [clean, bad] = [await send(pdf('surat')), await send(infected)]
    expect([clean.row?.pemindaian, bad.row?.pemindaian]).toEqual(['GAGAL_DIPINDAI', 'GAGAL_DIPINDAI'])
    expect(await rescanBerkas()).toBe(0)
    clamd = await startClamd(port)
    expect(await rescanBerkas()).toBe(2)
    expect([await stateOf(clean.row?.id), await stateOf(bad.row?.id)]).toEqual(['BERSIH', 'TERINFEKSI'])
  })

  it('judges the files of officials too once it is back', async () => {
    const pengaduanId = (await kirim()).pengaduanId
    const row = {
      pengaduanId,
      kunciTersegel: new Uint8Array(),
      jenisBerkas: 'application/pdf',
      ukuran: 9,
      pemindaian: 'BELUM_DIPINDAI' as const,
      petugasId: (await petugasBer('KEPALA')).id,
    }
    const put = async (bytes: Buffer, context: (id: string, sidik: string) => string) => {
      const [sidik, kunciObjek] = [sha256(bytes), newKunciObjek()]
      const { kunciTersegel, body } = sealObject(bytes, context(pengaduanId, sidik))
      await storage().put(kunciObjek, body)
      return { ...row, kunciTersegel: new Uint8Array(kunciTersegel), sidik, sidikObjek: sha256(body), kunciObjek }
    }
    const [foto, pindaian] = [await put(infected, segel.berkas), await put(pdf('surat bertanda tangan'), segel.pindaian)]
    const keterangan = sealText('x', segel.keteranganBerkas(pengaduanId, foto.sidik))
    await db.berkasPetugas.create({
      data: { ...foto, dokumen: 'substansi', tahap: 'SESUDAH', keteranganTersegel: keterangan, dibuatAt: now() },
    })
    await db.pindaianSurat.create({ data: { ...pindaian, jenis: 'LHP', versi: 1, dibuatAt: now() } })
    expect(await rescanBerkas()).toBe(2)
    expect((await db.berkasPetugas.findFirstOrThrow()).pemindaian).toBe('TERINFEKSI')
    expect((await db.pindaianSurat.findFirstOrThrow()).pemindaian).toBe('BERSIH')
  })

  it('refuses an infected file by its own word and keeps nothing of it', async () => {
    expect(await send(infected)).toEqual({ galat: 'virus', row: null })
  })

  it('marks a clean file as clean', async () => {
    expect((await send(pdf('surat kedua'))).row?.pemindaian).toBe('BERSIH')
  })
})
