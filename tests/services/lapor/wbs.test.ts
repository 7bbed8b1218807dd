import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { berkasOf, identitasOf, materiOf } from '@/tests/builders/formulir'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const codeOf = async (pengaduanId: string) => (await getTandaTerima(pengaduanId))?.nomorTiket ?? ''

async function rowsOf(pengaduanId: string) {
  const count = async (table: string) =>
    Number((await database.queryAsAdmin(`SELECT count(*) AS n FROM "${table}" WHERE "pengaduanId" = $1`, [pengaduanId]))[0]?.n)
  return {
    identitas: await count('identitas'),
    bukuPengaduan: await count('bukuPengaduan'),
    riwayat: await count('riwayat'),
    bukti: await count('bukti'),
    tenggat: await count('tenggat'),
  }
}

describe('a report that is sent', () => {
  it('becomes one whole case: register row, history, sealed identity, file, clock', async () => {
    const { pengaduanId, kodeAkses, berbeda } = await kirim()
    expect(berbeda).toBe(false)
    expect(parseKodeAkses(kodeAkses)).not.toBeNull()
    expect(await rowsOf(pengaduanId)).toEqual({ identitas: 1, bukuPengaduan: 1, riwayat: 2, bukti: 1, tenggat: 1 })
    const row = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    expect(row).toMatchObject({
      status: 'TERDAFTAR',
      versi: 2,
      layanan: 'WBS',
      indukId: null,
      akarId: pengaduanId,
      tingkat: 0,
      peranDihindari: [],
    })
    expect(row.nomorTiket).toMatch(/^WBS-.{4}-.{4}$/)
    expect(row.nomorRegister).toMatch(/^\d{3}\/WBS\/[IVX]+\/\d{4}$/)
    expect(await openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(pengaduanId)
  })

  it('posted twenty times at once is one case with one receipt', async () => {
    const kunciKirim = newKunciKirim()
    const before = await db.pengaduan.count()
    const sent = await Promise.all(Array.from({ length: 20 }, () => kirim({ kunciKirim, materi: { samaran: 'dua_puluh' } })))
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(sent[0]?.berbeda).toBe(false)
    expect(await db.pengaduan.count()).toBe(before + 1)
    expect(await rowsOf(pengaduanIdOf(kunciKirim, 'WBS'))).toEqual({ identitas: 1, bukuPengaduan: 1, riwayat: 2, bukti: 1, tenggat: 1 })
    expect(await db.jejakAudit.count({ where: { objek: `pengaduan:${pengaduanIdOf(kunciKirim, 'WBS')}` } })).toBe(2)
  })

  it('sent again after a lost answer shows the same receipt and changes nothing', async () => {
    const first = await kirim({ materi: { samaran: 'hilang_jawab' } })
    const nomorTiket = await codeOf(first.pengaduanId)
    const again = await kirim({ kunciKirim: first.kunciKirim, materi: { samaran: 'hilang_jawab' } })
    expect(again).toEqual(first)
    expect(await codeOf(first.pengaduanId)).toBe(nomorTiket)
    expect(await db.riwayat.count({ where: { pengaduanId: first.pengaduanId } })).toBe(2)
  })

  it('sent again with other words is the first case, and says so', async () => {
    const first = await kirim({ materi: { samaran: 'kata_lain' } })
    const again = await kirim({ kunciKirim: first.kunciKirim, materi: { samaran: 'kata_lain', judul: 'Judul yang sama sekali berbeda' } })
    expect(again).toEqual({ ...first, berbeda: true })
    expect((await getTandaTerima(first.pengaduanId))?.judul).not.toBe('Judul yang sama sekali berbeda')
  })

  it('with another identity only is the first case: the identity is no part of its fingerprint', async () => {
    const first = await kirim({ materi: { samaran: 'nama_lain' } })
    expect(await kirim({ kunciKirim: first.kunciKirim, identitas: { nama: 'Nama Lain' }, materi: { samaran: 'nama_lain' } })).toEqual(first)
    expect(await rowsOf(first.pengaduanId)).toMatchObject({ identitas: 1 })
  })

  it('gets numbers of the register without gap or twin, also from many at once and beside refused ones', async () => {
    const sent = await Promise.all([
      ...Array.from({ length: 6 }, () => kirim()),
      refusal(kirim({ materi: { kategori: 'OPD', unitId: 'tidak-ada' } })),
    ])
    expect(sent.at(-1)).toBe('INVALID_INPUT unitId.wajibOPD')
    const rows = await db.bukuPengaduan.findMany({ orderBy: { nomorUrut: 'asc' }, select: { nomorUrut: true } })
    expect(rows.map((row) => row.nomorUrut)).toEqual(rows.map((_, i) => i + 1))
  })
})

describe('a report that is refused', () => {
  const send = (materi: Parameters<typeof materiOf>[0], kunciKirim = newKunciKirim()) =>
    submitLaporan(laporanOf('WBS', { kunciKirim, identitas: identitasOf(), materi: materiOf(materi) }))

  it('because no file came with it, or its unit is none, leaves no trace', async () => {
    const before = await db.pengaduan.count()
    expect(await refusal(send({ samaran: 'baru_sekali' }))).toBe('INVALID_INPUT bukti.wajib')
    expect(await refusal(send({ samaran: 'desa_salah', tanpaBukti: true, kategori: 'DESA', unitId: 'opd-dinas-sosial' }))).toBe(
      'INVALID_INPUT unitId.wajibDESA',
    )
    expect(await db.pengaduan.count()).toBe(before)
  })

  it('may say honestly that there is no file', async () => {
    const { pengaduanId } = await kirim({ materi: { tanpaBukti: true, alasanTanpaBukti: 'SAKSI' } })
    expect(await rowsOf(pengaduanId)).toMatchObject({ bukti: 0 })
  })

  it('keeps a file that passed while another field was wrong', async () => {
    const kunciKirim = newKunciKirim()
    await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), [berkasOf('a.pdf', 'simpan')], 'WBS')
    expect(await refusal(send({ samaran: 'kedua_kali', kategori: 'DESA', unitId: 'opd-dinas-sosial' }, kunciKirim))).toBe(
      'INVALID_INPUT unitId.wajibDESA',
    )
    const sent = await send({ samaran: 'kedua_kali' }, kunciKirim)
    expect(await rowsOf(sent.pengaduanId)).toMatchObject({ bukti: 1 })
  })

  it('is taken in by nobody while the custodian or the recovery has no key', async () => {
    for (const aktif of ['WBS:PEMEGANG', 'WBS:PEMULIHAN']) {
      await database.queryAsAdmin('UPDATE "kunciIdentitas" SET aktif = NULL WHERE aktif = $1', [aktif])
      expect(await refusal(kirim())).toBe('UNAVAILABLE layanan.tidakBuka')
      await database.queryAsAdmin(`UPDATE "kunciIdentitas" SET aktif = $1 WHERE jenis = $2::"JenisKunci"`, [aktif, aktif.slice(4)])
    }
    expect(await refusal(kirim())).toBe('done')
  })
})

describe('files of a form', () => {
  const faultsOf = async (files: readonly ReturnType<typeof berkasOf>[]) =>
    (await storeBukti(pengaduanIdOf(newKunciKirim(), 'WBS'), files, 'WBS')).map((fault) => fault.galat)
  const padded = (size: number) => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(size - 9, 0x20)])

  it('are refused one by one, with the reason', async () => {
    expect(
      await faultsOf([
        berkasOf('a.pdf', Buffer.alloc(0)),
        berkasOf('b.exe', Buffer.from('MZ program')),
        berkasOf('c.pdf', padded(1_048_577)),
        berkasOf('d.pdf', 'baik'),
      ]),
    ).toEqual(['kosong', 'jenis', 'besar'])
    expect(await faultsOf([berkasOf('tepat.pdf', padded(1_048_576))])).toEqual([])
  })

  it('are judged by their bytes, not by their name', async () => {
    expect(await faultsOf([berkasOf('gambar.png', Buffer.from('<html>'))])).toEqual(['jenis'])
  })

  it('are five at most', async () => {
    expect(await faultsOf(Array.from({ length: 7 }, (_, i) => berkasOf(`${i}.pdf`, `berkas ${i}`)))).toEqual(['banyak', 'banyak'])
  })
})
