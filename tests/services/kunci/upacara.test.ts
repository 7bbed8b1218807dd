import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { PERAN } from '@/lib/domain/auth/peran'
import { db } from '@/lib/infra/db'
import { pinOnly } from '@/lib/infra/penerima-tersemat'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { proposeKunci } from '@/lib/services/kunci/propose-kunci'
import { proposePemulihan } from '@/lib/services/kunci/propose-pemulihan'
import { rejectKunci } from '@/lib/services/kunci/reject-kunci'
import { signPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { namaOf, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { buatPetugas, setujui, sidikDiketik, usulkanKunci, usulkanPemulihan } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()

beforeAll(async () => {
  await seedOffice()
})

/** An office that has no keys yet. */
beforeEach(async () => {
  await database.queryAsAdmin(
    'TRUNCATE "kunciIdentitas", "pernyataanRahasia", "persetujuanKunci", "serahTerima", "pemegangBagian", "pendirian" CASCADE',
  )
  pinOnly('WBS:PEMEGANG', 'tidak ada', 'MESIN')
  pinOnly('WBS:PEMULIHAN', 'tidak ada', 'MESIN')
})

const CUSTODIAN = 'pemegang.identitas'

describe('the ceremony of a first key', () => {
  it('leads from the undertaking over two approvals to a key that seals, and only then are reports taken in', async () => {
    expect((await getPenyegel('WBS')).keadaan).toBe('BELUM')
    await expect(kirim()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const kunci = await usulkanKunci(CUSTODIAN)
    const pemulihan = await usulkanPemulihan()
    await setujui(kunci.kunciId, kunci.penerima, ['kepala'])
    await setujui(pemulihan.kunciId, pemulihan.penerima, ['ppdp', 'sekretaris'])
    expect((await getPenyegel('WBS')).keadaan).toBe('BELUM')
    await setujui(kunci.kunciId, kunci.penerima, ['ppdp'])
    expect(await getPenyegel('WBS')).toEqual({ keadaan: 'SIAP', pemegang: kunci.penerima, pemulihan: pemulihan.penerima })
    await expect(kirim()).resolves.toBeDefined()
    const [view] = await listKunciSaya(await petugasOf('kepala'))
    expect(view?.kunci.filter((row) => row.status === 'AKTIF').map((row) => row.persetujuan.length)).toEqual([2, 2])
  })

  it('starts with the undertaking: without it, or with another wording, there is no key', async () => {
    const penerima = await identityToRecipient(await generateX25519Identity())
    const custodian = await petugasOf(CUSTODIAN)
    await expect(proposeKunci(custodian, { layanan: 'WBS', penerima, bungkus: 'AAAA' })).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await expect(signPernyataan(custodian, { layanan: 'WBS', sidikTeks: 'teks lain', setuju: '1' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await usulkanKunci(CUSTODIAN)
    // One signature, one key.
    await expect(proposeKunci(custodian, { layanan: 'WBS', penerima, bungkus: 'AAAA' })).rejects.toMatchObject({ code: 'GUARD_FAILED' })
  })

  it('takes no approval twice from one person, none from the owner, none with a wrong fingerprint', async () => {
    const kunci = await usulkanKunci(CUSTODIAN)
    const sidik = sidikDiketik(kunci.penerima)
    await setujui(kunci.kunciId, kunci.penerima, ['kepala'])
    await expect(approveKunci(await petugasOf('kepala'), { kunciId: kunci.kunciId, sidik })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(approveKunci(await petugasOf(CUSTODIAN), { kunciId: kunci.kunciId, sidik })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const wrong = sidik.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    await expect(approveKunci(await petugasOf('ppdp'), { kunciId: kunci.kunciId, sidik: wrong })).rejects.toMatchObject({
      details: ['sidik.beda'],
    })
    expect((await getPenyegel('WBS')).keadaan).toBe('BELUM')
    const pemulihan = await usulkanPemulihan()
    await expect(
      approveKunci(await petugasOf('kepala'), { kunciId: pemulihan.kunciId, sidik: sidikDiketik(pemulihan.penerima) }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('counts two approvals pressed in the same moment, once each', async () => {
    const kunci = await usulkanKunci(CUSTODIAN)
    const pemulihan = await usulkanPemulihan()
    await setujui(pemulihan.kunciId, pemulihan.penerima, ['ppdp', 'sekretaris'])
    const approvers = await Promise.all(['kepala', 'ppdp', 'sekretaris'].map(petugasOf))
    const sidik = sidikDiketik(kunci.penerima)
    const answers = await Promise.allSettled(approvers.map((petugas) => approveKunci(petugas, { kunciId: kunci.kunciId, sidik })))
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(2)
    expect((await getPenyegel('WBS')).keadaan).toBe('SIAP')
  })

  it('ends for a rejected proposal, and for one that a newer proposal replaces', async () => {
    const first = await usulkanKunci(CUSTODIAN)
    const second = await usulkanKunci(CUSTODIAN)
    await expect(setujui(first.kunciId, first.penerima, ['kepala'])).rejects.toMatchObject({ code: 'CONFLICT' })
    await rejectKunci(await petugasOf('sekretaris'), second.kunciId)
    await expect(setujui(second.kunciId, second.penerima, ['kepala'])).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('who may do what with keys', () => {
  it('is refused to everybody else, with a row in the audit trail', async () => {
    const kunci = await usulkanKunci(CUSTODIAN)
    const sidik = sidikDiketik(kunci.penerima)
    const penerima = await identityToRecipient(await generateX25519Identity())
    const outsiders = [
      ...PERAN.filter((peran) => !['KEPALA', 'SEKRETARIS', 'PPDP', 'ADMIN_SISTEM', 'PEMEGANG_IDENTITAS'].includes(peran)).map(namaOf),
      'sekda',
    ]
    const before = await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })
    for (const nama of outsiders) {
      const petugas = await petugasOf(nama)
      await expect(approveKunci(petugas, { kunciId: kunci.kunciId, sidik })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(proposePemulihan(petugas, { layanan: 'WBS', penerima, bagian: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(proposeKunci(petugas, { layanan: 'WBS', penerima, bungkus: 'AAAA' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(listKunciSaya(petugas)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })).toBe(before + outsiders.length * 4)
  })

  it('keeps custody apart from handling: who works on cases cannot be named, and one is named once', async () => {
    const kepala = await petugasOf('kepala')
    const idOf = async (nama: string) => (await petugasOf(nama)).id
    await expect(appointCalon(kepala, { layanan: 'WBS', petugasId: await idOf('pemeriksa') })).rejects.toMatchObject({
      details: ['petugasId.menangani'],
    })
    await expect(appointCalon(kepala, { layanan: 'WBS', petugasId: await idOf(CUSTODIAN) })).rejects.toMatchObject({
      details: ['petugasId.sudah'],
    })
    const petugasId = await buatPetugas('calon.satu')
    await expect(appointCalon(await petugasOf('ppdp'), { layanan: 'WBS', petugasId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await appointCalon(kepala, { layanan: 'WBS', petugasId })
    const calon = await petugasOf('calon.satu')
    expect([calon.calonPemegang, calon.peran]).toEqual([['WBS'], []])
  })

  it('never lets a second custodian be active: the database itself says no', async () => {
    const petugasId = await buatPetugas('calon.dua')
    const second = db.peranPetugas.create({
      data: { petugasId, layanan: 'WBS', peran: 'PEMEGANG_IDENTITAS', mulai: new Date(), kunciPemegang: 'WBS' },
      select: { id: true },
    })
    await expect(second).rejects.toMatchObject({ code: 'P2002' })
  })
})
