import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { kirimDumas, PENERIMA, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { statusOf, targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'
import { approveRilis, deliverDumas, writeRilis } from '@/prisma/seed/langkah-petugas'

testDatabase()
let id = ''
beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await kembalikanKasubbag()
  await seedKunciDumas()
  id = (await kirimDumas()).pengaduanId
  for (const langkah of JALAN_DUMAS.JAWABAN_DISETUJUI) await takeDemoDumas(id, langkah)
})

const TEKS = {
  judulRilis: 'Pelayanan angkutan diperbaiki',
  isiRilis: 'Inspektorat telah memeriksa dugaan pungutan pada pelayanan angkutan dan meminta dinas memperbaikinya.',
}
const tulis = async (nama: string, isi: Partial<typeof TEKS> = {}) =>
  writeRilis(await petugasOf(nama), { ...(await targetOf(id)), ...TEKS, ...isi })
const setujui = async (nama: string) => approveRilis(await petugasOf(nama), await targetOf(id))
const sampaikan = async () =>
  deliverDumas(await petugasOf(PENERIMA), {
    ...(await targetOf(id)),
    cara: ['MEDIA'],
    buktiSerah: '',
    kodeAkses: '',
    penerimaSerah: '',
    tautanLapor: '',
  })

describe('a release to the press', () => {
  it('is no way of delivery before the head approved one', async () => {
    await expect(sampaikan()).rejects.toMatchObject({ code: 'INVALID_INPUT', details: ['cara.tanpaRilis'] })
    await tulis('kasubbag.perencanaan')
    await expect(sampaikan()).rejects.toMatchObject({ details: ['cara.tanpaRilis'] })
  })

  it('names nobody: the scan of a public summary holds for it too', async () => {
    const { samaran } = await db.pengaduan.findUniqueOrThrow({ where: { id } })
    for (const kutipan of ['0812 3456 7890', '12 November 2026', samaran]) {
      await expect(tulis('kasubbag.perencanaan', { isiRilis: `${TEKS.isiRilis} Menurut ${kutipan}.` })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        details: expect.arrayContaining([expect.stringMatching(/^pindai:/)]),
      })
    }
    expect(await db.rilisMedia.count({ where: { pengaduanId: id } })).toBe(1)
  })

  it('lies sealed until it is used, and is written by planning or the moderator alone', async () => {
    const row = await db.rilisMedia.findFirstOrThrow({ where: { pengaduanId: id } })
    expect(Buffer.from(row.isiTersegel).toString('latin1')).not.toContain('angkutan')
    for (const nama of [PENERIMA, 'irban.khusus.dumas', 'sekretaris.dumas', 'kepala.dumas'])
      await expect(tulis(nama)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await tulis('moderator.dumas', { judulRilis: 'Pelayanan angkutan sudah diperbaiki' })
  })

  it('is approved by the head, not by its writer, and not by anybody else', async () => {
    for (const nama of ['kasubbag.perencanaan', 'moderator.dumas', 'sekretaris.dumas'])
      await expect(setujui(nama)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await db.rilisMedia.updateMany({ where: { pengaduanId: id, versi: 2 }, data: { disusunId: (await petugasOf('kepala.dumas')).id } })
    await expect(setujui('kepala.dumas')).rejects.toMatchObject({ code: 'GUARD_FAILED', details: ['BUKAN_PENYUSUN_RILIS'] })
    await db.rilisMedia.updateMany({ where: { pengaduanId: id, versi: 2 }, data: { disusunId: (await petugasOf('moderator.dumas')).id } })
    await setujui('kepala.dumas')
  })

  it('needs the head again once it was written anew', async () => {
    await tulis('kasubbag.perencanaan')
    await expect(sampaikan()).rejects.toMatchObject({ details: ['cara.tanpaRilis'] })
    await setujui('kepala.dumas')
  })

  it('is drawn as a paper with the office to ask, and ends the ninety days when it is used', async () => {
    const text = await textOfPdf((await renderDokumen(await petugasOf(PENERIMA), id, 'rilis-media')).pdf)
    expect(text).toContain('RILIS MEDIA')
    expect(text).toMatch(/Nomor 700\.1\.2\.4\/0002\/ITPROV-RM\/2026/)
    expect(text).toContain(TEKS.judulRilis)
    await sampaikan()
    expect(await statusOf(id)).toBe('DIJAWAB')
    expect((await getKasus(await petugasOf('irban.khusus.dumas'), id)).dokumen.rilis).toEqual([])
  })
})
