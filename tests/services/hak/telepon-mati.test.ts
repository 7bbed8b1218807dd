import { beforeAll, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { setTeleponKabar } from '@/lib/services/lacak/change-telepon-kabar'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getTeleponSaya, setTeleponSaya } from '@/lib/services/petugas/telepon-saya'
import { periksa } from '@/lib/services/sistem/periksa-sistem'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
beforeAll(async () => void (await seedOffice()))

it('an office without a gateway asks nobody for a number and keeps none', async () => {
  const [{ pengaduanId }, petugas] = [await kirim(), await petugasBer('VERIFIKATOR')]
  expect((await getFormOptions('WBS')).pesan).toBe(false)
  expect((await getLacak(pengaduanId))?.hak.telepon).toEqual({ tersimpan: false, bolehTambah: false })
  expect(await getTeleponSaya(petugas)).toEqual({ tersimpan: false, bolehTambah: false })
  expect(await refusal(setTeleponKabar(pengaduanId, '+6281234567890'))).toBe('INVALID_INPUT teleponKabar.mati')
  expect(await refusal(setTeleponSaya(petugas, '+6281234567890'))).toBe('INVALID_INPUT teleponKabar.mati')
  const before = await db.pengaduan.count()
  expect(await refusal(kirim({ materi: { teleponKabar: '+6281234567890', kabarTelepon: true } }))).toBe('INVALID_INPUT kabarTelepon.mati')
  expect([await db.pengaduan.count(), await db.teleponKabar.count()]).toEqual([before, 0])
  expect((await periksa()).find(({ bagian }) => bagian === 'pesan')).toMatchObject({ nilai: 'BAIK', sebab: 'mati' })
})
