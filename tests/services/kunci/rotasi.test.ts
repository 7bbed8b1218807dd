import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { listKolomTersegel, withOwner } from '@/lib/data/rotasi-kunci'
import { currentHead, openText, sealText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { listOldKeys } from '@/lib/infra/key-ring'
import { rotateKunci } from '@/lib/services/kunci/rotate-kunci'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { allOf } from '@/tests/builders/formulir'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const ids: string[] = []
const secrets = () => path.join(database.dataDir, 'rahasia')

beforeAll(async () => {
  await seedOffice()
  for (const status of ['DINILAI', 'DALAM_PEMERIKSAAN', 'DIARSIPKAN'] as const) ids.push((await kasusDi(status)).pengaduanId)
}, 120_000)

/** Everything sealed that is not under the key of today. */
async function countOld(): Promise<number> {
  const columns = await withOwner(listKolomTersegel)
  const counts = await Promise.all(
    columns.map(({ tabel, kolom }) =>
      database.queryAsAdmin(`SELECT count(*)::int AS n FROM "${tabel}" WHERE substring("${kolom}" FROM 1 FOR 5) <> $1`, [currentHead()]),
    ),
  )
  return counts.reduce((sum, [row]) => sum + Number(row?.n), 0)
}

async function everythingOpens(): Promise<void> {
  const verifikator = await petugasBer('VERIFIKATOR')
  for (const id of ids) {
    expect((await getKasus(verifikator, id)).materi?.isi.judul).toBeTruthy()
    const bukti = await db.bukti.findFirstOrThrow({ where: { pengaduanId: id } })
    expect((await allOf((await readBukti(verifikator, id, bukti.id)).isi)).length).toBe(bukti.ukuran)
  }
}

const rotateAs = (crashAt: string) =>
  spawnSync(process.execPath, typescriptArgs(path.resolve('lib/services/kunci/rotate-cli.ts')), {
    env: { ...process.env, CRASH_AT: crashAt },
    encoding: 'utf8',
  })

describe('renewing the server key', () => {
  it('killed right after the new key, and again after a batch, goes on where it was, and everything opens all the time', async () => {
    const before = fs.readFileSync(path.join(secrets(), 'kunci-server'))
    expect(rotateAs('after_new_kek').signal).toBe('SIGKILL')
    expect(fs.readFileSync(path.join(secrets(), 'kunci-server')).equals(before)).toBe(false)
    await everythingOpens()
    expect(rotateAs('after_rewrap_batch').signal).toBe('SIGKILL')
    await everythingOpens()
    const result = await rotateKunci()
    expect(result).toMatchObject({ baru: false, tersisa: [] })
    expect(result.dibungkus).toBeGreaterThan(0)
    expect(listOldKeys('kunci-server')).toHaveLength(1)
    expect(await countOld()).toBe(0)
    await everythingOpens()
  })

  it('once more finds nothing to do', async () => {
    expect(await rotateKunci()).toMatchObject({ baru: false, dibungkus: 0, tersisa: [] })
  })

  it('keeps the old key while a value needs it, and removes it when none does', async () => {
    const [row] = await database.queryAsAdmin('SELECT id, "materiTersegel" AS sealed FROM pengaduan LIMIT 1')
    // As a process that had not seen the new key yet would have written it.
    const old = Buffer.from(row?.sealed as Buffer)
    old.set(Buffer.from(listOldKeys('kunci-server')[0] ?? '', 'hex'), 1)
    await withOwner(async (client) => {
      await client.query('BEGIN')
      await client.query('UPDATE pengaduan SET "materiTersegel" = $1 WHERE id = $2', [old, row?.id])
      await client.query('COMMIT')
      await client.query('BEGIN')
      // Somebody works on the row, so this round cannot have it.
      await client.query('SELECT 1 FROM pengaduan WHERE id = $1 FOR UPDATE', [row?.id])
      expect(await rotateKunci({ hapusLama: true, rounds: 1 })).toMatchObject({
        tersisa: [{ tempat: 'pengaduan.materiTersegel', jumlah: 1 }],
        dihapus: [],
      })
      await client.query('ROLLBACK')
    })
    await database.queryAsAdmin('UPDATE pengaduan SET "materiTersegel" = $1 WHERE id = $2', [row?.sealed, row?.id])
    expect((await rotateKunci({ hapusLama: true })).dihapus).toHaveLength(1)
    expect(listOldKeys('kunci-server')).toEqual([])
    await everythingOpens()
  })

  it('seals new values under the new key', () => {
    const sealed = sealText('isi', 'uji')
    expect(Buffer.from(sealed).subarray(0, 5).equals(currentHead())).toBe(true)
    expect(openText(sealed, 'uji')).toBe('isi')
  })
})
