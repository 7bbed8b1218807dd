import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { saveDraf } from '@/lib/services/langkah/save-draf'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { petugasOf } from '@/tests/builders/kantor'
import { demoDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = demoDatabase()
let id = ''

beforeAll(async () => {
  id = (
    await db.pengaduan.findFirstOrThrow({ where: { layanan: 'DUMAS', status: 'DITELAAH', terlapor: { none: {} } }, select: { id: true } })
  ).id
}, 120_000)

const kasubbag = () => petugasOf('kasubbag.perencanaan')

describe('an unfinished paper', () => {
  it('is kept however little of it there is, and stands in its form again', async () => {
    await saveDraf(await kasubbag(), id, 'TULIS_TELAAHAN', { pokok: ['Baru satu'], tandai: ['a', 'b'] })
    await saveDraf(await kasubbag(), id, 'TULIS_TELAAHAN', { pokok: ['Baru dua'], tandai: [] })
    expect((await getKasus(await kasubbag(), id)).draf).toEqual({ TULIS_TELAAHAN: { pokok: ['Baru dua'], tandai: [] } })
  })

  it('is its writer’s alone, sealed in the database, and nothing of it reaches somebody outside the case', async () => {
    expect(
      (await getKasus(await petugasOf('sekretaris.dumas').catch(() => petugasOf('sekretaris')), id).catch(() => null))?.draf ?? {},
    ).toEqual({})
    const [row] = await database.queryAsAdmin(`SELECT encode("isiTersegel", 'escape') AS isi FROM "drafNaskah"`)
    expect(String(row?.isi)).not.toContain('Baru dua')
    expect(await refusal(saveDraf(await petugasOf('admin.instansi'), id, 'TULIS_TELAAHAN', {}))).toBe('NOT_FOUND')
  })
})
