import { beforeAll, describe, expect, it } from '@jest/globals'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { listSerupa } from '@/lib/services/verifikasi/list-serupa'
import { checkIdentitas } from '@/prisma/seed/langkah-petugas'
import { takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { PENERIMA, catat, kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { statusOf, targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await seedKunciDumas()
  await kembalikanKasubbag()
})

async function ditelaah() {
  const { pengaduanId } = await kirimDumas()
  for (const langkah of ['serahkan', 'ambil'] as const) await takeDemoDumas(pengaduanId, langkah)
  return pengaduanId
}

const syaratOf = async (pengaduanId: string) =>
  (await getKasus(await petugasOf('kasubbag.perencanaan'), pengaduanId)).dokumen.telaahan[0]?.isi.syarat

describe('the staff study', () => {
  it('is not submitted before the custodian looked, whatever its author ticks', async () => {
    const pengaduanId = await ditelaah()
    await expect(takeDemoDumas(pengaduanId, 'telaahan')).rejects.toMatchObject({ code: 'GUARD_FAILED', details: ['IDENTITAS_DIPERIKSA'] })
    expect(await statusOf(pengaduanId)).toBe('DITELAAH')
  })

  it.each([
    ['YA', true],
    ['TIDAK', false],
  ] as const)('says of the identity what the custodian found: %s', async (wajar, clear) => {
    const pengaduanId = await ditelaah()
    const custodian = await petugasOf('pemegang.identitas.dumas')
    await checkIdentitas(custodian, { ...(await targetOf(pengaduanId)), lengkap: 'YA', wajar, gandaDari: '' })
    // The demo's author ticks every requirement.
    await takeDemoDumas(pengaduanId, 'telaahan')
    expect(await statusOf(pengaduanId)).toBe('SELESAI_DITELAAH')
    expect((await syaratOf(pengaduanId))?.includes('IDENTITAS_JELAS')).toBe(clear)
    expect(await syaratOf(pengaduanId)).toContain('BUKTI_AWAL')
  })

  it('of information without a reporter waits for no custodian, and claims no clear identity', async () => {
    const { pengaduanId } = await catat({
      materi: { cara: 'MEDIA', tautan: 'Media contoh', tanpaPelapor: true, kirimJawaban: 'HALAMAN' },
      pindaian: null,
    })
    for (const langkah of ['serahkan', 'ambil', 'telaahan'] as const) await takeDemoDumas(pengaduanId, langkah)
    expect(await statusOf(pengaduanId)).toBe('SELESAI_DITELAAH')
    expect(await syaratOf(pengaduanId)).not.toContain('IDENTITAS_JELAS')
  })
})

describe('reports that may be the same', () => {
  it('are shown to whoever reads reports: same unit or same pseudonym, and none to the clerk or the custodian', async () => {
    const [first, second] = [await kirimDumas({ materi: { samaran: 'serupa_1' } }), await kirimDumas({ materi: { samaran: 'serupa_1' } })]
    const serupa = await listSerupa(await petugasOf('kasubbag.perencanaan'), second.pengaduanId)
    expect(serupa.find(({ id }) => id === first.pengaduanId)).toMatchObject({ samaranSama: true, judul: expect.any(String) })
    expect(serupa.some(({ id }) => id === second.pengaduanId)).toBe(false)
    for (const nama of [PENERIMA, 'pemegang.identitas.dumas', 'verifikator']) {
      expect(await listSerupa(await petugasOf(nama), second.pengaduanId)).toEqual([])
    }
  })
})
