import { beforeEach, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { resealAmplop } from '@/lib/browser/segel-ulang'
import { db } from '@/lib/infra/db'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { cancelSerahTerima } from '@/lib/services/kunci/cancel-serah-terima'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { getSerahTerima } from '@/lib/services/kunci/get-serah-terima'
import { returnAmplop } from '@/lib/services/kunci/return-amplop'
import { takeAmplop } from '@/lib/services/kunci/take-amplop'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { mulai, mulaiSerahTerima, segelUlang, ujiAmplop } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const OLD = 'pemegang.identitas'
let kunci: Kunci
let round = 0

beforeEach(async () => {
  const { rows } = await database.queryAsAdmin('SELECT count(*) FROM petugas').then((found) => ({ rows: found }))
  if (Number(rows[0]?.count) > 0) {
    await database.queryAsAdmin(
      'TRUNCATE "kunciIdentitas", "identitas", "identitasPengganti", "serahTerima", "pelepasanSegelUlang", "pernyataanRahasia", "persetujuanKunci", "peranPetugas", pendirian, petugas, pengaduan CASCADE',
    )
  }
  kunci = await seedOffice()
  round += 1
})

const send = (count: number) => Promise.all(Array.from({ length: count }, () => kirim()))

/** How many envelopes each private key opens. */
async function openedBy(...identities: readonly string[]): Promise<readonly number[]> {
  const rows = (await database.queryAsAdmin('SELECT amplop FROM identitas')) as { amplop: Buffer }[]
  const opens = async (identity: string, amplop: Buffer) => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return decrypter.decrypt(new Uint8Array(amplop)).then(
      () => true,
      () => false,
    )
  }
  return Promise.all(
    identities.map(async (identity) => (await Promise.all(rows.map((row) => opens(identity, row.amplop)))).filter(Boolean).length),
  )
}

const finish = async (calon: string, serahTerimaId: string) => completeSerahTerima(await petugasOf(calon), serahTerimaId)

describe('a hand-over', () => {
  it('ends with every envelope under the new key, none under the old one, all under the recovery key, and the post moved', async () => {
    await send(3)
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemegang)
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    expect(await openedBy(kunci.pemegang, baru.identity)).toEqual([3, 0])
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    await finish(calon, baru.serahTerimaId)
    expect(await openedBy(kunci.pemegang, baru.identity, kunci.pemulihan)).toEqual([0, 3, 3])
    expect(await getPenyegel('WBS')).toMatchObject({ keadaan: 'SIAP', pemegang: baru.penerima })
    expect((await petugasOf(OLD)).peran).toEqual([])
    expect((await petugasOf(calon)).peran).toEqual([{ peran: 'PEMEGANG_IDENTITAS', layanan: 'WBS', atasan: false, delegasi: null }])
    expect(await db.kunciIdentitas.count({ where: { status: 'DIGANTI', bungkus: null } })).toBe(1)
    const { pengaduanId } = await kirim()
    const request = { pengaduanId, alasan: 'KLARIFIKASI' as const, dasar: 'Surat tugas 7', uraian: 'Memeriksa keabsahan data.' }
    await expect(openIdentitas(await petugasOf(calon), request)).resolves.toMatchObject({ akarId: pengaduanId })
    await expect(openIdentitas(await petugasOf(OLD), request)).rejects.toThrow(/FORBIDDEN|NOT_FOUND/)
  })

  it('goes on where it was interrupted, and a batch that comes twice changes nothing', async () => {
    await send(30)
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemegang)
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang, 1)
    const half = await getSerahTerima(await petugasOf(OLD), baru.serahTerimaId)
    expect([half.jumlah, half.disegel]).toEqual([30, 25])
    // Taken, and the tab closed before anything was sent back.
    const taken = await takeAmplop(await petugasOf(OLD), baru.serahTerimaId, 'SEGEL')
    expect(taken).toHaveLength(5)
    const amplop = (await Promise.all(taken.map((row) => resealAmplop(row, [kunci.pemegang])))).filter((row) => row !== null)
    await returnAmplop(await petugasOf(OLD), { serahTerimaId: baru.serahTerimaId, amplop })
    await returnAmplop(await petugasOf(OLD), { serahTerimaId: baru.serahTerimaId, amplop })
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    await finish(calon, baru.serahTerimaId)
    expect(await openedBy(kunci.pemegang, baru.identity)).toEqual([0, 30])
  })

  it('cannot be completed while an envelope is untested, or a report came in meanwhile; then it can', async () => {
    await send(2)
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemegang)
    await expect(finish(calon, baru.serahTerimaId)).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    await expect(finish(calon, baru.serahTerimaId)).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    await send(1)
    await expect(finish(calon, baru.serahTerimaId)).rejects.toMatchObject({ code: 'GUARD_FAILED' })
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    await finish(calon, baru.serahTerimaId)
    expect(await openedBy(kunci.pemegang, baru.identity)).toEqual([0, 3])
  })

  it('loses no report that is sent in the very moment of the exchange', async () => {
    await send(2)
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemegang)
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    const answers = await Promise.allSettled([kirim(), kirim(), finish(calon, baru.serahTerimaId), kirim(), kirim()])
    const exchanged = answers[2]?.status === 'fulfilled'
    const taken = [0, 1, 3, 4].filter((i) => answers[i]?.status === 'fulfilled').length
    const [old, fresh, recovery] = await openedBy(kunci.pemegang, baru.identity, kunci.pemulihan)
    expect(recovery).toBe(2 + taken)
    expect((old ?? 0) + (fresh ?? 0)).toBe(2 + taken)
    if (exchanged) expect(old).toBe(0)
    for (const answer of answers)
      if (answer.status === 'rejected') expect((answer.reason as Error).message).toMatch(/GUARD_FAILED|INVALID_INPUT/)
  })

  it('can be broken off: the old envelopes were never touched', async () => {
    await send(2)
    const baru = await mulaiSerahTerima(`penerus.${round}`, kunci.pemegang)
    await segelUlang(baru.serahTerimaId, OLD, kunci.pemegang)
    await cancelSerahTerima(await petugasOf('kepala'), baru.serahTerimaId)
    expect(await openedBy(kunci.pemegang, baru.identity)).toEqual([2, 0])
    await expect(takeAmplop(await petugasOf(OLD), baru.serahTerimaId, 'SEGEL')).rejects.toMatchObject({ code: 'CONFLICT' })
    const again = await mulai(OLD, { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' }, kunci.pemegang)
    expect((await getSerahTerima(await petugasOf('kepala'), again)).disegel).toBe(0)
  })

  it('hands envelopes to nobody but the two custodians, each in his own stage, and refuses what is not an envelope', async () => {
    await send(1)
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemegang)
    for (const nama of ['kepala', 'ppdp', 'sekretaris', 'admin.sistem', 'verifikator', 'irban.khusus', calon]) {
      await expect(takeAmplop(await petugasOf(nama), baru.serahTerimaId, 'SEGEL')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    await expect(takeAmplop(await petugasOf(OLD), baru.serahTerimaId, 'UJI')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const [row] = await takeAmplop(await petugasOf(OLD), baru.serahTerimaId, 'SEGEL')
    const bad = {
      serahTerimaId: baru.serahTerimaId,
      amplop: [{ identitasId: row?.identitasId ?? '', amplop: Buffer.from('bukan amplop').toString('base64') }],
    }
    await expect(returnAmplop(await petugasOf(OLD), bad)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await db.pelepasanSegelUlang.count({ where: { serahTerimaId: baru.serahTerimaId } })).toBe(1)
  })

  it('needs two approvals of the new key, and runs one at a time', async () => {
    const baru = await mulaiSerahTerima(`penerus.${round}`, kunci.pemegang)
    await expect(mulai(OLD, { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' }, kunci.pemegang)).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await cancelSerahTerima(await petugasOf('kepala'), baru.serahTerimaId)
    await database.queryAsAdmin('DELETE FROM "persetujuanKunci" WHERE "petugasId" = (SELECT id FROM petugas WHERE "namaPengguna" = $1)', [
      'ppdp',
    ])
    await expect(mulai(OLD, { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' }, kunci.pemegang)).rejects.toMatchObject({
      code: 'GUARD_FAILED',
    })
  })
})

describe('a custodian who is gone', () => {
  it('is replaced with two recovery shares, by the new custodian alone', async () => {
    await send(3)
    const about = await kirim({ materi: { kategori: 'OPD', unitId: 'jabatan-pemegang-identitas' } })
    const calon = `penerus.${round}`
    const baru = await mulaiSerahTerima(calon, kunci.pemulihan, 'PEMULIHAN')
    await expect(takeAmplop(await petugasOf(OLD), baru.serahTerimaId, 'SEGEL')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await segelUlang(baru.serahTerimaId, calon, kunci.pemulihan)
    await ujiAmplop(baru.serahTerimaId, calon, baru.identity)
    await finish(calon, baru.serahTerimaId)
    // The report about the old custodian was never sealed to a custodian, and is not now.
    expect(await openedBy(kunci.pemegang, baru.identity, kunci.pemulihan)).toEqual([0, 3, 4])
    const row = await db.identitas.findFirstOrThrow({ where: { pengaduanId: about.pengaduanId }, select: { penerima: true } })
    expect(row.penerima).toHaveLength(1)
  })
})
