import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { kepalaDaerah } from '@/lib/services/surat/naskah/baku'
import { openSurat, renderDokumen } from '@/lib/services/surat/render-dokumen'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { readPdf } from '@/tests/support/pdf'
import { refusalCode } from '@/tests/support/refusal'

testDatabase()
let id = ''
beforeAll(async () => {
  await seedOffice()
  id = (await kirim()).pengaduanId
})

describe('the letter that takes a report of examination to the head of the region', () => {
  it('is not there before the report is signed', async () => {
    await jalankan(id, JALAN.LHP_DISUSUN)
    expect(await refusalCode(openSurat(await petugasOf('kepala'), id, 'surat-pengantar'))).toBe('NOT_FOUND')
  })

  it('names the report by number and day, leaves its own to the agenda, and is signed with ink', async () => {
    await jalankan(id, JALAN.LHP_FINAL.slice(JALAN.LHP_DISUSUN.length))
    const { nomor } = await db.lhp.findFirstOrThrow({ where: { pengaduanId: id, nomor: { not: null } }, select: { nomor: true } })
    const { surat } = await openSurat(await petugasOf('kepala'), id, 'surat-pengantar')
    expect(surat).toMatchObject({ jenis: 'SURAT_PENGANTAR', tanggal: null, cek: null, penandatangan: { cara: 'PINDAIAN_BASAH' } })
    const { pdf } = await renderDokumen(await petugasOf('kepala'), id, 'surat-pengantar')
    const teks = (await readPdf(pdf)).teks.replaceAll(/\s+/g, ' ')
    for (const words of [`Nomor ${nomor ?? '?'}`, 'Yth. Bupati', 'Nomor : ....', 'Tanda tangan dan cap dinas'])
      expect(teks).toContain(words)
    expect(teks).not.toMatch(/KONSEP|undefined|null/)
  })

  it('is read by whoever reads the report, and by nobody else', async () => {
    for (const nama of ['irban.khusus', 'kepala'])
      expect([nama, await refusalCode(openSurat(await petugasOf(nama), id, 'surat-pengantar'))]).toEqual([nama, 'done'])
    for (const nama of ['verifikator', 'petugas.penerima', 'moderator'])
      expect([nama, await refusalCode(openSurat(await petugasOf(nama), id, 'surat-pengantar'))]).toEqual([nama, 'NOT_FOUND'])
  })

  it.each([
    ['Pemerintah Kabupaten Kotawaringin Barat', 'Bupati Kotawaringin Barat'],
    ['Pemerintah Kota Singkawang', 'Wali Kota Singkawang'],
    ['Pemerintah Provinsi Kalimantan Barat', 'Gubernur Kalimantan Barat'],
    ['Pemerintah Daerah Istimewa Yogyakarta', 'Gubernur Daerah Istimewa Yogyakarta'],
    ['Pemerintah Daerah Kabupaten Garut', 'Bupati Garut'],
    ['Pemerintah Aceh', 'Gubernur Aceh'],
    ['Pemda Contoh', 'Kepala Daerah'],
  ])('of %s goes to %s', (pemda, tujuan) => expect(kepalaDaerah(pemda)).toBe(tujuan))
})
