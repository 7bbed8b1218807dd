import { beforeAll, describe, expect, it } from '@jest/globals'
import { tableOf } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { polaDi } from '@/lib/domain/dokumen/cetak'
import { SERI_AGENDA, type JenisNomor } from '@/lib/domain/kode/pola-nomor'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { langkahBeragenda } from '@/lib/domain/surat/langkah-beragenda'
import { allocateNomorSurat, type AsalNomor } from '@/lib/data/nomor-surat'
import { inTransaction } from '@/lib/data/transaction'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { getPengaturanSurat, savePengaturanSurat } from '@/lib/services/surat/pengaturan-surat'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
let admin: Petugas
let id = ''
const AT = new Date('2026-11-24T03:00:00Z')
const take = (jenis: JenisNomor, asal: AsalNomor = {}, layanan: Layanan = 'WBS') =>
  inTransaction(({ tx }) => allocateNomorSurat(tx, { id, layanan }, jenis, '2026-11-24', asal))
const umum = { kertas: 'A4', opd: 'ITDA', unit: 'KHUSUS', pola: {} } as const
const save = (layanan: Layanan, own: Partial<Parameters<typeof savePengaturanSurat>[1]>) =>
  runAt(AT, () => savePengaturanSurat(admin, { layanan, ...umum, ...own }))

beforeAll(async () => {
  await seedOffice()
  admin = await petugasBer('ADMIN_SISTEM')
  id = (await kirim()).pengaduanId
})

describe('the numbers of an office', () => {
  it('name it as it named itself when nobody chose another code', async () => {
    await db.instansi.updateMany({ where: { layanan: 'WBS' }, data: { singkatan: 'ITDA' } })
    expect(await take('lhp')).toBe('700.1.2.1/0001/ITDA-IRBANSUS/2026')
    expect((await getPengaturanSurat(admin, 'WBS')).opd).toBe('ITDA')
  })

  it('start where the office says, for that year alone, and never go back', async () => {
    await save('WBS', { mulai: { suratTugas: 41 } })
    const next = (await runAt(AT, () => getPengaturanSurat(admin, 'WBS'))).pola.find(({ jenis }) => jenis === 'suratTugas')
    expect([next?.mulai, next?.berikutnya]).toEqual([41, '700.1.1/0041/ITDA-KHUSUS/2026'])
    expect(await take('suratTugas')).toBe('700.1.1/0041/ITDA-KHUSUS/2026')
    expect(await take('suratTugas')).toBe('700.1.1/0042/ITDA-KHUSUS/2026')
    await save('WBS', { mulai: { suratTugas: 3 } })
    expect(await take('suratTugas')).toBe('700.1.1/0043/ITDA-KHUSUS/2026')
    const later = await inTransaction(({ tx }) => allocateNomorSurat(tx, { id, layanan: 'WBS' }, 'suratTugas', '2027-01-04'))
    expect(later).toBe('700.1.1/0001/ITDA-KHUSUS/2027')
  })
})

describe('the memos of agencies', () => {
  it('are numbered each in a series of its own, with its own code and start', async () => {
    for (const nama of ['Dinas Perhubungan', 'Dinas Kesehatan'])
      await db.unit.create({ data: { id: `opd-uji-${nama}`, jenis: 'OPD', nama, lingkup: ['SP4N'] } })
    const [satu, dua] = (await getPengaturanSurat(admin, 'SP4N')).perangkat
    if (!satu || !dua) throw new Error('NO_OPD')
    await save('SP4N', { opd: 'KOMINFO', unitOpd: [{ id: satu.id, kode: 'DPU', mulai: 12 }] })
    expect(await take('notaDinas', { unitId: satu.id }, 'SP4N')).toBe('012/DPU-A.500.12.11.3/2026')
    const lain = await take('notaDinas', { unitId: dua.id }, 'SP4N')
    expect(lain).toMatch(/^001\/[A-Z0-9]{2,}-A/)
    expect(lain).not.toContain('/DPU-')
    expect(await take('notaDinas', { unitId: satu.id }, 'SP4N')).toBe('013/DPU-A.500.12.11.3/2026')
    // The code made with the first number stays, whatever the agency is called later.
    await db.unit.updateMany({ where: { id: dua.id }, data: { nama: 'Badan Nama Baru' } })
    expect(await take('notaDinas', { unitId: dua.id }, 'SP4N')).toBe(lain.replace('001/', '002/'))
    expect(await refusal(save('SP4N', { opd: 'KOMINFO', unitOpd: [{ id: dua.id, kode: 'DPU', mulai: null }] }))).toBe(
      'INVALID_INPUT opdKode.kembar',
    )
  })
})

describe('a series the agenda of the office keeps', () => {
  beforeAll(async () => save('WBS', { agenda: ['lhp', 'suratTugas'] }))

  it('has no other way: a number must be typed, and is refused where the site counts', async () => {
    expect(await refusal(take('lhp'))).toBe('INVALID_INPUT nomorAgenda.wajib')
    expect(await refusal(take('lhp', { nomorAgenda: '<7>' }))).toBe('INVALID_INPUT nomorAgenda.salah')
    expect(await refusal(take('beritaAcara', { nomorAgenda: '9' }))).toBe('INVALID_INPUT nomorAgenda.aplikasi')
    expect(await take('lhp', { nomorAgenda: ' 700/118/ITDA/2026 ' })).toBe('700/118/ITDA/2026')
  })

  it('refuses a number any paper of the office bears, however it came by it; another office may bear it', async () => {
    expect(await refusal(take('suratTugas', { nomorAgenda: '700/118/ITDA/2026' }))).toBe('INVALID_INPUT nomorAgenda.dipakai')
    expect(await refusal(take('suratTugas', { nomorAgenda: '700.1.1/0042/ITDA-KHUSUS/2026' }))).toBe('INVALID_INPUT nomorAgenda.dipakai')
    await save('DUMAS', { opd: 'ITPROV', agenda: ['lhp'] })
    expect(await take('lhp', { nomorAgenda: '700/118/ITDA/2026' }, 'DUMAS')).toBe('700/118/ITDA/2026')
  })

  it('given back to the site passes over what the agenda gave', async () => {
    await take('lhp', { nomorAgenda: '700.1.2.1/0002/ITDA-KHUSUS/2026' })
    await save('WBS', { agenda: ['suratTugas'] })
    expect(await take('lhp')).toBe('700.1.2.1/0003/ITDA-KHUSUS/2026')
  })

  it('is asked for by the form that signs, beside its field, and nothing is kept of a refused one', async () => {
    await jalankan(id, [...JALAN.PEMERIKSAAN_DIRENCANAKAN, 'suratTugas'])
    const kepala = await petugasOf('kepala')
    const press = async (nomorAgenda: string) => doLangkah(kepala, 'TANDATANGANI_SURAT_TUGAS', { ...(await targetOf(id)), nomorAgenda })
    expect((await getKasus(kepala, id)).agenda).toContain('TANDATANGANI_SURAT_TUGAS')
    expect(await refusal(press('700/118/ITDA/2026'))).toBe('INVALID_INPUT nomorAgenda.dipakai')
    expect(await refusal(press('094/78/WBS/2026'))).toBe('INVALID_INPUT nomorAgenda.menunjuk')
    expect(await db.suratTugas.count({ where: { pengaduanId: id, ditandatanganiAt: { not: null } } })).toBe(0)
    await press('094/77/ITDA/2026')
    expect((await getKasus(kepala, id)).dokumen.suratTugas[0]?.nomor).toBe('094/77/ITDA/2026')
  })
})

describe('one office with two layanan', () => {
  it('gives no number twice, not even in the same moment, whichever of them a paper is from', async () => {
    const { nama, pemda } = await db.instansi.findUniqueOrThrow({ where: { layanan: 'WBS' } })
    await db.instansi.updateMany({ where: { layanan: 'DUMAS' }, data: { nama, pemda, singkatan: 'SATU' } })
    await db.instansi.updateMany({ where: { layanan: 'WBS' }, data: { singkatan: 'SATU' } })
    await db.setelan.deleteMany({})
    const semua = await Promise.all((['WBS', 'DUMAS', 'WBS', 'DUMAS', 'WBS'] as const).map((layanan) => take('beritaAcara', {}, layanan)))
    expect(new Set(semua).size).toBe(5)
    await save('DUMAS', { opd: 'SATU', agenda: ['lhp'] })
    expect(await refusal(take('lhp', { nomorAgenda: semua[0] }, 'DUMAS'))).toBe('INVALID_INPUT nomorAgenda.dipakai')
  })
})

describe('every series an agenda may keep', () => {
  it('is asked for by a step of each layanan that has it', () => {
    for (const layanan of LAYANAN)
      for (const seri of polaDi(layanan).filter((jenis) => SERI_AGENDA.some((satu) => satu === jenis))) {
        const steps = Object.values(tableOf(layanan)).filter(({ nomor }) => nomor.includes(seri))
        expect([layanan, seri, steps.length > 0, langkahBeragenda(layanan, [seri]).length > 0]).toEqual([layanan, seri, true, true])
      }
  })
})
