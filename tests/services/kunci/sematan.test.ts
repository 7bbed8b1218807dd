import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { formatSidik } from '@/lib/domain/identitas/sidik'
import { anchorJejak } from '@/lib/data/jangkar'
import { db } from '@/lib/infra/db'
import { isPinned, pinOnly, pinPenerima, readSematan, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { verifyNow } from '@/lib/services/audit/verify-nightly'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { findCalonSematan, sematkanKunci } from '@/lib/services/kunci/sematkan'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { catatSematan, mulaiSerahTerima, segelUlang, ujiAmplop } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const root = path.resolve(__dirname, '..', '..', '..')
const database = testDatabase()
const SLOT = 'WBS:PEMEGANG'
let kunci: Kunci
let penerima: string

beforeEach(async () => {
  await anchorJejak()
  await database.queryAsAdmin(
    'TRUNCATE "kunciIdentitas", "identitas", "identitasPengganti", "serahTerima", "pelepasanSegelUlang", "pernyataanRahasia", "persetujuanKunci", "usulanJabatan", "tantangan", "peranPetugas", pendirian, petugas, pengaduan, "peringatanKustodi" CASCADE',
  )
  kunci = await seedOffice()
  penerima = await identityToRecipient(kunci.pemegang)
  await catatSematan()
})

function run(entry: string, env: Readonly<Record<string, string>> = {}, input = '') {
  const environment = { ...process.env, DATABASE_URL: database.appUrl, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, typescriptArgs(path.join(root, entry)), {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

const sematkan = (...lines: readonly string[]) => run('lib/services/kunci/sematkan-cli.ts', { KUMBANG_SLOT: SLOT }, `${lines.join('\n')}\n`)
const lembar = (recipient = penerima) => formatSidik(sidikPenerima(recipient))
const verify = () => {
  const { status, stdout } = run('lib/services/audit/verify-cli.ts')
  return {
    status,
    lines: stdout
      .trim()
      .split('\n')
      .filter((line) => /^(kunci|jejakAudit):/.test(line)),
  }
}
const penyematan = () =>
  db.jejakAudit.findMany({
    where: { tindakan: 'SEMATKAN_KUNCI', objek: `slot:${SLOT}` },
    orderBy: { nomor: 'asc' },
    select: { aktor: true, rincian: true },
  })

/** Both keys were lost: a new one begins in the database, and no pin accepts it yet. */
async function gantiDiBasisData(): Promise<string> {
  const baru = await identityToRecipient(await generateX25519Identity())
  await db.kunciIdentitas.update({ where: { aktif: SLOT }, data: { penerima: baru }, select: { id: true } })
  return baru
}

describe('two people at the machine', () => {
  it('pin the key in force by its printed fingerprint, spaces and case aside; the row tells of it without a name', async () => {
    const baru = await gantiDiBasisData()
    expect((await getPenyegel('WBS')).keadaan).toBe('TIDAK_COCOK')
    const { status, stdout } = sematkan('Siti Aminah', lembar(baru).toLowerCase(), 'Budi', ` ${lembar(baru).replaceAll(' ', '')} `)
    expect(stdout).toContain(`sematan: ${SLOT} kini ${lembar(baru)}; sebelumnya ${lembar()}`)
    expect(status).toBe(0)
    expect(readSematan(SLOT)).toEqual([sidikPenerima(baru)])
    expect((await getPenyegel('WBS')).keadaan).toBe('SIAP')
    const rows = await penyematan()
    expect(rows.at(-1)).toEqual({ aktor: 'sistem', rincian: { sidik: sidikPenerima(baru), dasar: 'MESIN' } })
    expect(JSON.stringify(rows)).not.toMatch(/siti|budi/i)
  })

  it('change nothing when one fingerprint differs, when both are one person, or when somebody only presses Enter', async () => {
    const baru = await gantiDiBasisData()
    const sidik = lembar(baru)
    const calon = await findCalonSematan(SLOT)
    if (!calon) throw new Error(SLOT)
    const tries = [
      ['Siti', sidik, 'Budi', lembar(), 'sidikBeda'],
      ['Siti', sidik.slice(0, -4), 'Budi', sidik, 'sidikBeda'],
      ['Siti  Aminah', sidik, ' siti aminah', sidik, 'orangSama'],
      ['', sidik, 'Budi', sidik, 'tanpaNama'],
      ['Siti', sidik, 'Budi', '', 'sidikBeda'],
    ] as const
    const before = (await penyematan()).length
    for (const [satu, sidikSatu, dua, sidikDua, reason] of tries) {
      expect(
        await sematkanKunci(calon, [
          { nama: satu, sidik: sidikSatu },
          { nama: dua, sidik: sidikDua },
        ]),
      ).toBe(reason)
    }
    await gantiDiBasisData()
    expect(
      await sematkanKunci(calon, [
        { nama: 'Siti', sidik },
        { nama: 'Budi', sidik },
      ]),
    ).toBe('kunciBerubah')
    expect(isPinned(SLOT, baru)).toBe(false)
    expect(await penyematan()).toHaveLength(before)
  })

  it('are told in one sentence that nothing changed, and not what was wrong in what they typed', async () => {
    const baru = await gantiDiBasisData()
    const { status, stderr } = sematkan('Siti', lembar(baru), 'Budi', lembar())
    expect(stderr.trim()).toBe('sematan: tidak diubah. Sidik yang diketik bukan sidik kunci ini.')
    expect(status).toBe(1)
    expect(sematkan('Siti', lembar(baru))).toMatchObject({ status: 1, stderr: '\nsematan: tidak diubah. Nama harus diketik.\n' })
  })

  it('cannot pin what is not in force', async () => {
    await db.kunciIdentitas.updateMany({ where: { aktif: SLOT }, data: { aktif: null } })
    expect(sematkan('Siti', lembar(), 'Budi', lembar())).toMatchObject({
      status: 1,
      stderr: `sematan: ${SLOT} tidak mempunyai kunci aktif\n`,
    })
  })
})

describe('the verification of keys', () => {
  it('is silent while pin, database and the last proven change agree', async () => {
    await anchorJejak()
    expect(verify()).toEqual({ status: 0, lines: [expect.stringMatching(/^jejakAudit: \d+ baris utuh$/)] })
  })

  it('names each slot that differs right before the verdict, which stays one on the chain, and ends with 1', async () => {
    await gantiDiBasisData()
    await anchorJejak()
    expect(verify()).toEqual({
      status: 1,
      lines: [
        `kunci: ${SLOT} berbeda (sematan menyebut kunci lain dari basis data)`,
        expect.stringMatching(/^jejakAudit: \d+ baris utuh$/),
      ],
    })
  })

  it('sees a pin that was changed along with the database, for no audit row tells of it', async () => {
    const baru = await gantiDiBasisData()
    pinOnly(SLOT, baru, 'MESIN')
    await anchorJejak()
    expect(verify()).toMatchObject({
      status: 1,
      lines: [`kunci: ${SLOT} berbeda (jejak audit terakhir menyematkan kunci lain)`, expect.anything()],
    })
    // Nor does a row made without the audit key.
    const last = `SELECT nomor + 1, now(), 'sistem', 'SEMATKAN_KUNCI', 'slot:${SLOT}', jsonb_build_object('sidik', $1::text, 'dasar', 'MESIN'), mac, repeat('c', 64), "kunciId" FROM "jejakAudit" ORDER BY nomor DESC LIMIT 1`
    await database.queryAsAdmin(
      `INSERT INTO "jejakAudit" (nomor, "dibuatAt", aktor, tindakan, objek, rincian, "macLalu", mac, "kunciId") ${last}`,
      [sidikPenerima(baru)],
    )
    expect(verify().lines.at(-2)).toBe(`kunci: ${SLOT} berbeda (jejak audit terakhir menyematkan kunci lain)`)
    expect(verify().lines.at(-1)).toMatch(/^jejakAudit: rusak pada baris \d+/)
    await database.queryAsAdmin(`DELETE FROM "jejakAudit" WHERE mac = repeat('c', 64)`)
  })

  it('at night tells every holder once while it stays so', async () => {
    await verifyNow()
    expect(await db.peringatanKustodi.count({ where: { jenis: 'KUNCI_TIDAK_COCOK' } })).toBe(0)
    await gantiDiBasisData()
    await verifyNow()
    await verifyNow()
    expect(await db.peringatanKustodi.findMany({ where: { jenis: 'KUNCI_TIDAK_COCOK' }, select: { rincian: true } })).toEqual([
      { rincian: { slot: SLOT } },
    ])
  })

  it('tells of a second pinned key; what a broken hand-over left beside its successor is forgotten at night', async () => {
    pinPenerima(SLOT, await identityToRecipient(kunci.orangLain), 'TANTANGAN')
    await anchorJejak()
    expect(verify()).toMatchObject({
      status: 1,
      lines: [`kunci: ${SLOT} berbeda (kunci lain masih tersemat di sampingnya)`, expect.anything()],
    })
    await verifyNow()
    expect(readSematan(SLOT)).toEqual([sidikPenerima(penerima)])
    expect(verify().status).toBe(0)
  })
})

describe('a hand-over', () => {
  it('moves the pin on the proof it began with, and on none when that is not there', async () => {
    await kirim()
    const baru = await mulaiSerahTerima('penerus', kunci.pemegang)
    await segelUlang(baru.serahTerimaId, 'pemegang.identitas', kunci.pemegang)
    await ujiAmplop(baru.serahTerimaId, 'penerus', baru.identity)
    const { tantanganId } = await db.serahTerima.findUniqueOrThrow({ where: { id: baru.serahTerimaId }, select: { tantanganId: true } })
    await database.queryAsAdmin('UPDATE "serahTerima" SET "tantanganId" = NULL WHERE id = $1', [baru.serahTerimaId])
    await expect(completeSerahTerima(await petugasOf('penerus'), baru.serahTerimaId)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(isPinned(SLOT, baru.penerima)).toBe(false)
    await database.queryAsAdmin('UPDATE "serahTerima" SET "tantanganId" = $2 WHERE id = $1', [baru.serahTerimaId, tantanganId])
    await completeSerahTerima(await petugasOf('penerus'), baru.serahTerimaId)
    expect((await penyematan()).at(-1)?.rincian).toEqual({
      sidik: sidikPenerima(baru.penerima),
      dasar: 'TANTANGAN',
      proses: baru.serahTerimaId,
    })
    await anchorJejak()
    expect(verify().status).toBe(0)
  })
})
