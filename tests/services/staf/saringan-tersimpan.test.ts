import { beforeAll, describe, expect, it } from '@jest/globals'
import { bacaTampilan, rapikanTampilan, SARINGAN_TERBANYAK } from '@/lib/domain/saringan-tersimpan'
import { db } from '@/lib/infra/db'
import { getSaringanTersimpan, removeSaringan, saveSaringan } from '@/lib/services/staf/saringan-tersimpan'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'

testDatabase()

beforeAll(async () => {
  await seedOffice()
})

const namesOf = async (nama: string) => (await getSaringanTersimpan(await petugasOf(nama))).map((one) => one.nama)

describe('a view of the queue kept under a name', () => {
  it('comes back as it was, for the petugas who kept it and nobody else', async () => {
    await saveSaringan(await petugasOf('verifikator'), 'Lewat batas', 'k=rekan&status=DIVERIFIKASI&lewat=1')
    expect(await getSaringanTersimpan(await petugasOf('verifikator'))).toEqual([
      { nama: 'Lewat batas', ...bacaTampilan('k=rekan&status=DIVERIFIKASI&lewat=1') },
    ])
    expect(await namesOf('irban.khusus')).toEqual([])
  })

  it('takes the place of an older one of the same name', async () => {
    await saveSaringan(await petugasOf('verifikator'), 'Lewat batas', 'k=saya&lewat=1')
    expect((await getSaringanTersimpan(await petugasOf('verifikator'))).map(({ kelompok }) => kelompok)).toEqual(['saya'])
  })

  it('keeps nothing that the queue cannot mean', async () => {
    await saveSaringan(await petugasOf('verifikator'), 'Aneh', 'k=lain&status=HILANG&q=%20007%20&x=javascript:1')
    const row = await db.saringanTersimpan.findFirstOrThrow({ where: { nama: 'Aneh' } })
    expect(row.alamat).toBe('k=saya&q=007')
    expect(rapikanTampilan(row.alamat)).toBe(row.alamat)
  })

  it('is let go by its own petugas only, and letting go twice is no fault', async () => {
    await removeSaringan(await petugasOf('irban.khusus'), 'Aneh')
    expect(await namesOf('verifikator')).toEqual(['Aneh', 'Lewat batas'])
    await removeSaringan(await petugasOf('verifikator'), 'Aneh')
    await removeSaringan(await petugasOf('verifikator'), 'Aneh')
    expect(await namesOf('verifikator')).toEqual(['Lewat batas'])
  })

  it('is refused beyond as many as a glance takes in, with nothing lost of the others', async () => {
    const petugas = await petugasOf('irban.khusus')
    for (let n = 0; n < SARINGAN_TERBANYAK; n++) await saveSaringan(petugas, `Nomor ${String(n).padStart(2, '0')}`, 'k=saya')
    await expect(saveSaringan(petugas, 'Satu lagi', 'k=saya')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: ['namaSaringan.penuh'],
    })
    await saveSaringan(petugas, 'Nomor 00', 'k=bebas')
    expect(await namesOf('irban.khusus')).toHaveLength(SARINGAN_TERBANYAK)
  })
})
