import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { identityToRecipient } from 'age-encryption'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import { db } from '@/lib/infra/db'
import { proposePemulihanLuring } from '@/lib/services/kunci/propose-pemulihan'
import { listKunciBerlaku, reportKunciBeda } from '@/lib/services/kunci/kunci-berlaku'
import { countPeringatanSaya } from '@/lib/services/kustodi/peringatan'
import { pemulihanLuringSchema } from '@/lib/domain/kunci/kunci-schema'
import { idOf } from '@/tests/builders/jabatan'
import { petugasBer, petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { sidikDiketik } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
let kunci: Kunci

beforeAll(async () => {
  kunci = await seedOffice({ surel: true })
})
beforeEach(() => database.queryAsAdmin('TRUNCATE "peringatanKustodi", outbox'))

const CUSTODIAN = 'pemegang.identitas'
const beda = { layanan: 'WBS', sidik: plainSidik('ABCD'.repeat(8)) } as const
const peringatan = () => db.peringatanKustodi.findMany({ select: { jenis: true, rincian: true } })

describe('the key in force', () => {
  it('is sent to the sitting custodian of the layanan and to nobody else', async () => {
    const custodian = await petugasOf(CUSTODIAN)
    expect(await listKunciBerlaku(custodian)).toEqual([
      { layanan: 'WBS', ingatan: `WBS:${custodian.id}`, penerima: await identityToRecipient(kunci.pemegang) },
    ])
    for (const peran of ['KEPALA', 'PPDP', 'ADMIN_SISTEM', 'VERIFIKATOR'] as const)
      expect(await listKunciBerlaku(await petugasBer(peran))).toEqual([])
  })
})

describe("an alarm from the custodian's browser", () => {
  it('reaches everybody who keeps keys, once while it is open', async () => {
    const custodian = await petugasOf(CUSTODIAN)
    await reportKunciBeda(custodian, beda)
    await reportKunciBeda(custodian, beda)
    expect(await peringatan()).toEqual([{ jenis: 'KUNCI_TIDAK_COCOK', rincian: { slot: 'WBS:PEMEGANG', petugas: custodian.id } }])
    for (const peran of ['KEPALA', 'SEKRETARIS', 'PPDP', 'ADMIN_SISTEM', 'PEMEGANG_IDENTITAS'] as const)
      expect(await countPeringatanSaya(await petugasBer(peran))).toBe(1)
  })

  it('is not raised by a page that was open while his own key came into force, nor by anybody else', async () => {
    await reportKunciBeda(await petugasOf(CUSTODIAN), { layanan: 'WBS', sidik: sidikDiketik(await identityToRecipient(kunci.pemegang)) })
    await expect(reportKunciBeda(await petugasOf(CUSTODIAN), { ...beda, layanan: 'DUMAS' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(reportKunciBeda(await petugasBer('ADMIN_SISTEM'), beda)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await peringatan()).toEqual([])
  })
})

describe('a recovery key made offline', () => {
  it('is proposed with its three holders of paper, none of whom administers or keeps identities', async () => {
    const penerima = await identityToRecipient(kunci.orangLain)
    const pemegang = await Promise.all(['kepala', 'sekretaris', 'irban.khusus'].map(idOf))
    const input = pemulihanLuringSchema.parse({ layanan: 'WBS', penerima: ` ${penerima}\n`, pemegang })
    const kunciId = await proposePemulihanLuring(await petugasOf('ppdp'), input)
    expect(await db.pemegangBagian.findMany({ where: { kunciId }, select: { bagian: true, penerima: true } })).toEqual(
      Array.from({ length: 3 }, () => ({ bagian: null, penerima: null })),
    )
    expect(await db.kunciIdentitas.findUniqueOrThrow({ where: { id: kunciId }, select: { status: true, penerima: true } })).toEqual({
      status: 'DIUSULKAN',
      penerima,
    })
    for (const salah of ['admin.sistem', CUSTODIAN]) {
      const lain = [await idOf(salah), ...pemegang.slice(1)]
      await expect(proposePemulihanLuring(await petugasOf('ppdp'), { ...input, pemegang: lain })).rejects.toMatchObject({
        details: ['pemegang.tidakBoleh'],
      })
    }
    expect(pemulihanLuringSchema.safeParse({ ...input, penerima: 'age1salah' }).error?.issues[0]?.message).toBe('penerima.salah')
  })
})
