import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { unitUbahSchema } from '@/lib/domain/instansi/unit-schema'
import { editUnit, getUnit } from '@/lib/services/instansi/manage-unit'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_SP4N } from '@/prisma/seed/langkah-sp4n'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { petugasBer, petugasOf } from '@/tests/builders/kantor'
import { jalanSp4n, kirimSp4n } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'

jest.setTimeout(120_000)
testDatabase()
const KANTOR = { faksimile: '(0534) 111111', surel: 'kantor@contoh.example', situs: 'https://kantor.example' }
const ALAMAT = { alamatInstansi: 'Jalan Rekaan Nomor 7', kodePos: '78811', teleponInstansi: '(0534) 222222' }
let id = ''
let unitId = ''

beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
  await db.instansi.update({ where: { layanan: 'SP4N' }, data: KANTOR })
  const { pengaduanId } = await kirimSp4n()
  await jalanSp4n(pengaduanId, JALAN_SP4N.NOTA_DINAS_DITANDATANGANI)
  const memo = await db.notaDinas.findFirstOrThrow({ where: { pengaduanId }, select: { unitId: true } })
  ;[id, unitId] = [pengaduanId, memo.unitId]
})

const memoText = async () => textOfPdf((await renderDokumen(await petugasOf('admin.opd'), id, 'nota-dinas')).pdf)
const edit = async (fields: Readonly<Record<string, string>>) => {
  const { nama, lingkup } = await getUnit(await petugasBer('ADMIN_SISTEM'), unitId)
  const input = unitUbahSchema.parse({ unitId, namaUnit: nama, kecamatan: '', lingkup: [...lingkup], ...fields })
  await editUnit(await petugasBer('ADMIN_SISTEM'), input)
}

describe('the memo of an agency', () => {
  it('carries nothing of the office that runs the layanan but the region', async () => {
    const teks = await memoText()
    for (const word of [KANTOR.faksimile, KANTOR.surel, 'kantor.example', 'Kode Pos']) expect(teks).not.toContain(word)
  })

  it('keeps the head it was issued under when the agency gets an address', async () => {
    await edit(ALAMAT)
    expect((await getUnit(await petugasBer('ADMIN_SISTEM'), unitId)).kop).toEqual({
      alamat: ALAMAT.alamatInstansi,
      kodePos: ALAMAT.kodePos,
      telepon: ALAMAT.teleponInstansi,
    })
    expect(await memoText()).not.toContain(ALAMAT.alamatInstansi)
  })

  it('has the address of the agency from then on', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, JALAN_SP4N.NOTA_DINAS_DITANDATANGANI)
    const teks = await textOfPdf((await renderDokumen(await petugasOf('admin.opd'), pengaduanId, 'nota-dinas')).pdf)
    for (const word of [ALAMAT.alamatInstansi, 'Kode Pos 78811', 'Telepon (0534) 222222']) expect(teks).toContain(word)
  })

  it.each([['7881'], ['kode'], ['788112']])('is refused a post code of %s', (kodePos) => {
    expect(
      unitUbahSchema.safeParse({ unitId, namaUnit: 'Dinas Contoh', kecamatan: '', lingkup: ['SP4N'], ...ALAMAT, kodePos }).success,
    ).toBe(false)
  })
})
