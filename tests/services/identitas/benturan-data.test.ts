import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { askAkses } from '@/lib/services/hak/submit-permintaan'
import { listPermintaanData } from '@/lib/services/hak/list-permintaan'
import { getLedger } from '@/lib/services/identitas/list-ledger'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { printIdentitas } from '@/lib/services/identitas/print-identitas'
import { getRetensi } from '@/lib/services/retensi/list-retensi'
import { getTelusur } from '@/lib/services/telusur/get-telusur'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
const CUSTODIAN = 'pemegang.identitas'
let nomorTiket = ''
let nomorRegister = ''
let pengaduanId = ''
let kode = ''

beforeAll(async () => {
  await seedOffice()
  pengaduanId = (await kasusDi('DIVERIFIKASI')).pengaduanId
  const row = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { nomorTiket: true, nomorRegister: true } })
  nomorTiket = row.nomorTiket
  nomorRegister = row.nomorRegister ?? ''
  const opened = await openIdentitas(await petugasOf(CUSTODIAN), {
    pengaduanId,
    alasan: 'KLARIFIKASI',
    dasar: 'Surat tugas 7',
    uraian: 'Memeriksa keabsahan data.',
  })
  kode = (await printIdentitas(await petugasOf(CUSTODIAN), { pembukaanId: opened.pembukaanId })).kode
  await askAkses({ pengaduanId, kunciKirim: newKunciKirim(), isi: 'Mohon disebutkan data apa saja yang disimpan.' })
})

/** Everything the data protection officer can find of this case. */
async function traces(): Promise<readonly string[]> {
  const ppdp = await petugasOf('ppdp')
  const seen = {
    ledger: await getLedger(ppdp, 1),
    retensi: await getRetensi(ppdp),
    permintaan: await listPermintaanData(ppdp),
    tiket: await getTelusur(ppdp, nomorTiket),
    cetakan: await getTelusur(ppdp, kode),
  }
  return Object.entries(seen)
    .filter(([, value]) => [nomorTiket, nomorRegister, kode].some((word) => JSON.stringify(value).includes(word)))
    .map(([name]) => name)
}

describe('the watch over data', () => {
  it('shows the case, its opening, its print and its request to the data protection officer', async () => {
    expect(await traces()).toEqual(['ledger', 'retensi', 'permintaan', 'tiket', 'cetakan'])
    expect((await getLedger(await petugasOf('ppdp'), 1)).baris[0]).toMatchObject({ nomor: nomorRegister, dilepas: true, cetak: [kode] })
  })

  it('shows him none of it once the case is about him', async () => {
    const { jumlah } = await getLedger(await petugasOf('ppdp'), 1)
    await db.terlaporPetugas.create({
      data: { pengaduanId, petugasId: (await petugasOf('ppdp')).id, dibuatAt: new Date() },
      select: { pengaduanId: true },
    })
    expect(await traces()).toEqual([])
    expect((await getLedger(await petugasOf('ppdp'), 1)).jumlah).toBe(jumlah - 1)
  })

  it('is refused to every other post', async () => {
    for (const nama of ['verifikator', 'irban.khusus', 'kepala', CUSTODIAN, 'admin.sistem', 'moderator', 'sekda']) {
      await expect(getLedger(await petugasOf(nama), 1)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})

describe('a print of an identity', () => {
  it('is recorded for the one who opened it, in its five minutes, and for nobody else', async () => {
    const other = (await kasusDi('DIVERIFIKASI')).pengaduanId
    const { pembukaanId } = await openIdentitas(await petugasOf(CUSTODIAN), {
      pengaduanId: other,
      alasan: 'KLARIFIKASI',
      dasar: 'Surat tugas 8',
      uraian: 'Memeriksa keabsahan data.',
    })
    for (const nama of ['ppdp', 'verifikator', 'kepala']) {
      await expect(printIdentitas(await petugasOf(nama), { pembukaanId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    const tanda = await printIdentitas(await petugasOf(CUSTODIAN), { pembukaanId })
    expect(tanda.kode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await db.cetakIdentitas.count({ where: { pembukaanId } })).toBe(1)
    await expect(printIdentitas(await petugasOf(CUSTODIAN), { pembukaanId: '019aa0c0-0000-7000-8000-000000000001' })).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    )
  })
})
