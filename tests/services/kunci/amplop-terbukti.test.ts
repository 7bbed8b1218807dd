import { beforeEach, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { challengePelepasan, releaseKunci } from '@/lib/services/kunci/hold-kunci'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { destroyOldAmplop } from '@/lib/services/worker/housekeeping'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { jawab, mulai, mulaiSerahTerima, segelUlang, siapkanPenerus, ujiAmplop } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
const LAMA = 'pemegang.identitas'
let kunci: Kunci

beforeEach(async () => {
  await database.queryAsAdmin(
    'TRUNCATE "kunciIdentitas", "identitas", "identitasPengganti", "serahTerima", "pelepasanSegelUlang", "pernyataanRahasia", "persetujuanKunci", "usulanJabatan", "suaraPemulihan", "tantangan", "peranPetugas", pendirian, petugas, pengaduan CASCADE',
  )
  kunci = await seedOffice()
})

/** A few at a time: they stand in line for their number, and a busy machine lets nobody wait long in it. */
async function send(count: number): Promise<readonly Awaited<ReturnType<typeof kirim>>[]> {
  const sent: Awaited<ReturnType<typeof kirim>>[] = []
  while (sent.length < count) sent.push(...(await Promise.all(Array.from({ length: Math.min(5, count - sent.length) }, () => kirim()))))
  return sent
}

async function selesaikan(
  serahTerimaId: string,
  segel: Readonly<{ oleh: string; identity: string }>,
  uji: Readonly<{ oleh: string; identity: string }>,
): Promise<void> {
  await segelUlang(serahTerimaId, segel.oleh, segel.identity)
  await ujiAmplop(serahTerimaId, uji.oleh, uji.identity)
  await completeSerahTerima(await petugasOf(uji.oleh), serahTerimaId)
}

describe('a friendly hand-over', () => {
  it('need not wait when the sitting custodian lets the key through with his own, and with no other', async () => {
    const baru = await siapkanPenerus('penerus')
    const custodian = await petugasOf(LAMA)
    expect(await refusal(challengePelepasan(await petugasOf('kepala'), baru.kunciId))).toBe('FORBIDDEN')
    const wrong = await jawab(await challengePelepasan(custodian, baru.kunciId), kunci.orangLain)
    expect(await refusal(releaseKunci(custodian, { kunciId: baru.kunciId, ...wrong }))).toBe('INVALID_INPUT jawaban.salah')
    await releaseKunci(custodian, {
      kunciId: baru.kunciId,
      ...(await jawab(await challengePelepasan(custodian, baru.kunciId), kunci.pemegang)),
    })
    await expect(mulai(LAMA, { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' }, kunci.pemegang)).resolves.toBeTruthy()
  })

  it("tells the reporter of it, keeps what was exchanged for 30 days out of the application's sight, and then no longer", async () => {
    const { pengaduanId } = await kirim()
    const baru = await mulaiSerahTerima('penerus', kunci.pemegang)
    await selesaikan(baru.serahTerimaId, { oleh: LAMA, identity: kunci.pemegang }, { oleh: 'penerus', identity: baru.identity })
    const detail = await getLacak(pengaduanId)
    expect(detail?.dipindahkanAt).toBeInstanceOf(Date)
    await expect(database.queryAsApp('SELECT amplop FROM "identitasLama"')).rejects.toThrow(/permission denied/)
    expect(await database.queryAsAdmin('SELECT count(*)::int AS n FROM "identitasLama"')).toEqual([{ n: 1 }])
    expect(await destroyOldAmplop()).toBe(0)
    await database.queryAsAdmin(`UPDATE "identitasLama" SET "digantiAt" = now() - interval '31 days'`)
    expect(await destroyOldAmplop()).toBe(1)
    expect(await database.queryAsAdmin('SELECT count(*)::int AS n FROM "identitasLama"')).toEqual([{ n: 0 }])
  })

  it('destroys what was exchanged together with its successor, whichever road destroys that', async () => {
    await kirim()
    const baru = await mulaiSerahTerima('penerus', kunci.pemegang)
    await selesaikan(baru.serahTerimaId, { oleh: LAMA, identity: kunci.pemegang }, { oleh: 'penerus', identity: baru.identity })
    await database.queryAsAdmin('DELETE FROM identitas')
    expect(await database.queryAsAdmin('SELECT count(*)::int AS n FROM "identitasLama"')).toEqual([{ n: 0 }])
  })

  it('is held up by no forgery: three among fifty move on unchanged, are marked, listed for the PPDP, and their reporters are asked again', async () => {
    const cases = await send(50)
    const forged = cases.slice(0, 3).map((one) => one.pengaduanId)
    // Two that no key opens, and one whose token is not its own.
    await database.queryAsAdmin(
      `UPDATE identitas SET amplop = decode(repeat('41', octet_length(amplop)), 'hex') WHERE "pengaduanId" = ANY($1)`,
      [forged.slice(0, 2)],
    )
    await database.queryAsAdmin(`UPDATE identitas SET "sidikToken" = repeat('0', 64) WHERE "pengaduanId" = $1`, [forged[2]])
    const before = await database.queryAsAdmin('SELECT id, amplop, penerima FROM identitas WHERE "pengaduanId" = ANY($1) ORDER BY id', [
      forged,
    ])
    const baru = await mulaiSerahTerima('penerus', kunci.pemegang)
    await selesaikan(baru.serahTerimaId, { oleh: LAMA, identity: kunci.pemegang }, { oleh: 'penerus', identity: baru.identity })
    expect(
      await database.queryAsAdmin('SELECT id, amplop, penerima FROM identitas WHERE "pengaduanId" = ANY($1) ORDER BY id', [forged]),
    ).toEqual(before)
    expect(await db.identitas.count({ where: { penerima: { has: baru.penerima } } })).toBe(47)
    const [ppdp] = await listKunciSaya(await petugasOf('ppdp'))
    expect(ppdp?.tidakTerbukti).toHaveLength(3)
    const [kepala] = await listKunciSaya(await petugasOf('kepala'))
    expect(kepala?.tidakTerbukti).toEqual([])
    expect(await Promise.all(forged.map(async (id) => (await getLacak(id))?.identitasDimintaLagi))).toEqual([true, true, true])
    expect((await getLacak(cases[10]?.pengaduanId ?? ''))?.identitasDimintaLagi).toBe(false)
  })
})
