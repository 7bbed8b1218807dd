import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { countAngka } from '@/lib/data/angka-rekap'
import { hitungBaris, hitungPer } from '@/lib/domain/rekap/hitung'
import { masaOf } from '@/lib/domain/rekap/masa'
import { db } from '@/lib/infra/db'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { seedUnit } from '@/prisma/seed/unit'
import { angkaOf } from '@/tests/builders/rekap-angka'
import { readKasusUji } from '@/tests/builders/rekap-hitung'
import { seededChance, seedOfRun } from '@/tests/support/chance'
import { testDatabase } from '@/tests/support/database'

jest.setTimeout(120_000)
testDatabase()
const SEED = seedOfRun()
const chance = seededChance(SEED)
const upTo = (n: number) => Math.floor(chance() * n)
const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T

/** A moment of the last months of 2026 and the first of 2027, at any hour: the office's day may be another than UTC's. */
const AWAL = Date.parse('2026-10-01T00:00:00Z')
const moment = (after: Date, days: number) => new Date(after.getTime() + 3_600_000 * (1 + upTo(days * 24)))
const day = (at: Date) => new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`)

type Jam = Readonly<{ mulai: Date; anggaran: number; jeda: readonly Readonly<{ mulai: Date; selesai: Date | null }>[] }>

/** A clock that may have stood still, before its response, over it, or with no end yet. */
function jam(mulai: Date): Jam {
  const from = moment(mulai, 6)
  const jeda = chance() < 0.5 ? [{ mulai: day(from), selesai: chance() < 0.7 ? day(moment(from, 9)) : null }] : []
  return { mulai: day(mulai), anggaran: 2 + upTo(6), jeda }
}

async function seedKasus(i: number): Promise<void> {
  const id = randomBytes(16).toString('hex')
  const diterimaAt = moment(new Date(AWAL), 110)
  const jawab = [moment(diterimaAt, 20), moment(moment(diterimaAt, 20), 40), moment(moment(diterimaAt, 60), 40)]
    .slice(0, upTo(4))
    .sort((a, b) => a.getTime() - b.getTime())
  const akhir = pick(['DIJAWAB', 'SELESAI', 'MENUNGGU_PELAPOR', 'DIARSIPKAN', 'DICABUT'] as const)
  const last = moment(jawab.at(-1) ?? diterimaAt, 10)
  await db.pengaduan.create({
    data: {
      id,
      layanan: 'SP4N',
      nomorTiket: `SP4N-${i}`,
      status: akhir,
      samaran: 'warga',
      kategori: 'LAIN',
      kanal: pick(['WEB', 'SMS']),
      kirimJawaban: 'HALAMAN',
      materiTersegel: new Uint8Array(),
      sidikIsi: '',
      pernyataanVersi: '',
      akarId: id,
      diterimaAt,
      tanggalTerima: chance() < 0.3 ? day(new Date(diterimaAt.getTime() - 5 * 86_400_000)) : null,
      ditutupAt: ['SELESAI', 'DIARSIPKAN', 'DICABUT'].includes(akhir) ? last : null,
      peristiwaAt: last,
      jenisLaporan: pick(['PENGADUAN', 'ASPIRASI', null]),
      topik: pick(['JALAN', 'KESEHATAN', null]),
      peranDihindari: chance() < 0.1 ? ['ADMIN_INSTANSI'] : [],
      riwayat: {
        create: [
          { versi: 1, langkah: 'KIRIM', keStatus: 'TERKIRIM', dibuatAt: diterimaAt },
          ...jawab.map((dibuatAt, n) => ({ versi: n + 2, langkah: 'UNGGAH_TANGGAPAN', keStatus: 'DIJAWAB' as const, dibuatAt })),
          { versi: 9, langkah: 'AKHIR', keStatus: akhir, dibuatAt: last },
        ],
      },
    },
  })
  // Some responses have no clock of their own.
  for (const at of jawab.slice(0, upTo(jawab.length + 1))) {
    const { mulai, anggaran, jeda } = jam(moment(new Date(at.getTime() - 12 * 86_400_000), 11))
    const clock = { pengaduanId: id, jenis: 'PENYELESAIAN', mulai, anggaran, status: 'TERPENUHI', selesai: day(at) } as const
    await db.tenggat.create({ data: { ...clock, jeda: { create: [...jeda] } } })
  }
}

beforeAll(async () => {
  await seedUnit()
  await seedHariLibur()
  for (let i = 0; i < 120; i += 1) await seedKasus(i)
})

describe(`the figures of cases nobody would think of (KUMBANG_TEST_SEED=${SEED})`, () => {
  it.each(['B10', 'B11', 'B12', 'T4', 'Y1'] as const)('are in %s those of a walk day by day', async (kode) => {
    const cakupan = { pembaca: 'PUBLIK', layanan: 'SP4N', masa: masaOf(2026, kode), opd: null } as const
    const [angka, kasus] = [await countAngka(cakupan), await readKasusUji(cakupan)]
    const uji = angkaOf(kasus, cakupan.masa.dari)
    expect(hitungBaris(angka.semua)).toEqual(hitungBaris(uji.semua))
    for (const one of ['bulan', 'jenisLaporan', 'topik', 'kanal'] as const) expect(hitungPer(angka, one)).toEqual(hitungPer(uji, one))
    expect(kasus.length).toBeGreaterThan(5)
  })

  it('count nothing in a year without a case', async () => {
    const angka = await countAngka({ pembaca: 'PUBLIK', layanan: 'SP4N', masa: masaOf(2020, 'Y1'), opd: null })
    expect(angka.semua).toEqual([])
  })
})
