import { beforeAll, describe, expect, it } from '@jest/globals'
import { setelanKalenderSchema } from '@/lib/domain/kalender/jenis-libur'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { forgetKalender, getKalender } from '@/lib/data/kalender'
import { db } from '@/lib/infra/db'
import { getKalenderTahun } from '@/lib/services/kalender/list-kalender'
import { addHariLibur, loadKalenderNasional, removeHariLibur, setJenisLibur } from '@/lib/services/kalender/manage-kalender'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'

testDatabase()
let admin: Petugas

beforeAll(async () => {
  await seedOffice()
  await db.hariLibur.deleteMany()
  // Putting the office together has counted with the days that were just taken away.
  forgetKalender()
  admin = await petugasBer('ADMIN_SISTEM')
})

describe('the calendar of an office', () => {
  it('is empty until it is loaded, then reaches to the end of 2027, and loading again adds nothing', async () => {
    expect((await getKalenderTahun(admin, 2026)).sampai === null).toBe(true)
    expect(await loadKalenderNasional(admin)).toBeGreaterThan(80)
    expect(await loadKalenderNasional(admin)).toBe(0)
    const { sampai, hari } = await getKalenderTahun(admin, 2026)
    expect(sampai).toBe('2027-12-31')
    expect(hari[0]).toMatchObject({ tanggal: '2026-01-01', jenis: 'LIBUR_NASIONAL' })
  })

  it('counts with a day of the office at once, which does not make the list reach further', async () => {
    await addHariLibur(admin, { tanggal: '2028-03-01', namaHari: 'Hari jadi kabupaten' })
    const { libur, sampai } = await getKalender()
    expect([libur.has('2028-03-01'), sampai]).toEqual([true, '2027-12-31'])
    await expect(addHariLibur(admin, { tanggal: '2028-03-01', namaHari: 'Hari jadi kabupaten' })).rejects.toMatchObject({
      details: ['namaHari.sudah'],
    })
  })

  it('gives a day of the office back and keeps the national ones', async () => {
    const daerah = await db.hariLibur.findFirstOrThrow({ where: { jenis: 'LIBUR_DAERAH' } })
    await removeHariLibur(admin, daerah.id)
    expect((await getKalender()).libur.has('2028-03-01')).toBe(false)
    const nasional = await db.hariLibur.findFirstOrThrow({ where: { jenis: 'LIBUR_NASIONAL' } })
    await expect(removeHariLibur(admin, nasional.id)).rejects.toThrow('NOT_FOUND')
  })

  it('is read by every petugas and changed by none but the administrator', async () => {
    const verifikator = await petugasBer('VERIFIKATOR')
    expect((await getKalenderTahun(verifikator, 2026)).boleh).toBe(false)
    await expect(addHariLibur(verifikator, { tanggal: '2026-12-24', namaHari: 'Libur sendiri' })).rejects.toThrow('FORBIDDEN')
    await expect(loadKalenderNasional(verifikator)).rejects.toThrow('FORBIDDEN')
  })

  it('works on joint leave where a rule says so, and counts with it at once', async () => {
    const parse = (form: object) => setelanKalenderSchema.safeParse(form)
    expect(parse({ tutup: ['LIBUR_DAERAH'], dasar: '' }).error?.issues[0]?.message).toBe('dasarKalender.wajib')
    expect(parse({ tutup: ['LIBUR_NASIONAL'], dasar: 'Surat edaran' }).success).toBe(false)
    const cuti = await db.hariLibur.findFirstOrThrow({ where: { jenis: 'CUTI_BERSAMA' }, select: { tanggal: true } })
    const hari = cuti.tanggal.toISOString().slice(0, 10)
    expect((await getKalender()).libur.has(hari)).toBe(true)
    await setJenisLibur(admin, setelanKalenderSchema.parse({ tutup: 'LIBUR_DAERAH', dasar: 'Surat Edaran Bupati Nomor 1' }))
    expect((await getKalender()).libur.has(hari)).toBe(false)
    const { hari: listed, setelan, sampai } = await getKalenderTahun(admin, Number(hari.slice(0, 4)))
    expect([listed.find((row) => row.tanggal === hari)?.tutup, setelan.dasar, sampai]).toEqual([
      false,
      'Surat Edaran Bupati Nomor 1',
      '2027-12-31',
    ])
    await expect(setJenisLibur(await petugasBer('VERIFIKATOR'), setelan)).rejects.toThrow('FORBIDDEN')
    await setJenisLibur(admin, setelanKalenderSchema.parse({ tutup: ['CUTI_BERSAMA', 'LIBUR_DAERAH'], dasar: '' }))
    expect((await getKalender()).libur.has(hari)).toBe(true)
  })
})
