import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { readTabel } from '@/lib/infra/tabel/read-tabel'
import { writeXlsx } from '@/lib/infra/xlsx/write-xlsx'
import { exportGalat } from '@/lib/services/impor/export-galat'
import { getImpor, listImporTerakhir } from '@/lib/services/impor/get-impor'
import { runImpor } from '@/lib/services/impor/run-impor'
import { startImpor } from '@/lib/services/impor/start-impor'
import { uploadImpor } from '@/lib/services/impor/upload-impor'
import { cleanImpor } from '@/lib/services/worker/housekeeping'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { petugasOf } from '@/prisma/seed/pelaku'
import { seedPetugas, seedSurel } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { barisLapor, berkasOf, csvOf, KEPALA_LAPOR, PEMETAAN_LAPOR } from '@/tests/builders/impor'
import { kirimSp4n } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(90_000)
const database = testDatabase()
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas, seedSurel]) await part()
})

const HARI_INI = new Date('2026-11-25T03:00:00Z')
const admin = () => petugasOf('admin.instansi')
/** An archive of one part whose directory says it unpacks to `declared` bytes. */
function zipOf(name: string, content: Buffer, declared: number): Buffer {
  const body = deflateRawSync(content, { level: 9 })
  const file = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(body.length, 14)
  common.writeUInt32LE(declared, 18)
  common.writeUInt16LE(file.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, file, body])
  const central = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, Buffer.alloc(14), file])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const upload = async (rows: readonly (readonly string[])[], kunciKirim = newKunciKirim()) =>
  uploadImpor(await admin(), kunciKirim, berkasOf(csvOf([KEPALA_LAPOR, ...rows])))
const hitungan = async (id: string) => (await getImpor(await admin(), id)).hitungan
const galat = async (id: string) => exportGalat(await admin(), id, (key) => `<${key}>`, { nomor: 'Nomor baris', alasan: 'Alasan' })
const work = () => runAt(HARI_INI, runImpor)

async function bring(rows: readonly (readonly string[])[]): Promise<string> {
  const imporId = await upload(rows)
  await startImpor(await admin(), { imporId, pemetaan: PEMETAAN_LAPOR })
  await work()
  return imporId
}

/** Seven ways to be wrong, at seven places of the file. */
const SALAH: readonly (readonly [persen: number, sel: Readonly<Record<number, string>>, alasan: string])[] = [
  [2, { 0: '' }, 'idPelacakan.wajib'],
  [15, { 1: 'pendek' }, 'judul.pendek'],
  [33, { 2: 'x' }, 'isiSp4n.pendek'],
  [50, { 3: '31/02/2026' }, 'tanggalTerima.salah'],
  [72, { 3: '26/11/2026' }, 'tanggalTerima.depan'],
  [86, { 4: 'Keluhan' }, 'jenisLaporan.salah'],
  [99, { 0: '=cmd|calc' }, 'idPelacakan.salah'],
]
/** In short a fifth of the thousand rows. */
const JUMLAH = process.env.KUMBANG_TEST_FULL ? 1000 : 200
const bagian = (persen: number) => (JUMLAH * persen) / 100
const SERIBU = Array.from({ length: JUMLAH }, (_, n) => barisLapor(n, SALAH.find(([persen]) => bagian(persen) === n)?.[1] ?? {}))
const BAIK = JUMLAH - SALAH.length

describe('a file of many rows with seven bad ones', () => {
  let imporId = ''

  it('shows its first rows and what its columns mean, and changes nothing yet', async () => {
    const kunciKirim = newKunciKirim()
    imporId = await upload(SERIBU, kunciKirim)
    expect(await upload(SERIBU, kunciKirim)).toBe(imporId)
    const impor = await getImpor(await admin(), imporId)
    expect(impor).toMatchObject({
      nama: 'ekspor-lapor.csv',
      status: 'DISIAPKAN',
      jumlahBaris: JUMLAH,
      kepala: KEPALA_LAPOR,
      tebakan: PEMETAAN_LAPOR,
    })
    expect(impor.contoh).toEqual(SERIBU.slice(0, 5))
    expect([await work(), await db.pengaduan.count()]).toEqual([0, 0])
  })

  it('is broken off in the middle and goes on where it stopped: every good row once', async () => {
    await startImpor(await admin(), { imporId, pemetaan: PEMETAAN_LAPOR })
    await database.queryAsAdmin(`CREATE FUNCTION mati() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'mati'; END $$`)
    await database.queryAsAdmin(
      `CREATE TRIGGER mati BEFORE UPDATE ON "barisImpor" FOR EACH ROW WHEN (OLD.nomor = ${bagian(40)}) EXECUTE FUNCTION mati()`,
    )
    await expect(work()).rejects.toThrow()
    const [half, waiting] = [await db.pengaduan.count(), await hitungan(imporId)]
    expect([half > bagian(30), half < bagian(50), half === waiting.MASUK, waiting.ANTRE > 0]).toEqual([true, true, true, true])
    await database.queryAsAdmin('DROP TRIGGER mati ON "barisImpor"')
    // The dead worker's lease holds others off until it is over.
    expect(await work()).toBe(0)
    await runAt(new Date(HARI_INI.getTime() + 3 * 60_000), runImpor)
    expect(await hitungan(imporId)).toEqual({ ANTRE: 0, MASUK: BAIK, GANDA: 0, GAGAL: 7 })
    expect(await db.pengaduan.count({ where: { layanan: 'SP4N', kanal: 'LAPOR' } })).toBe(BAIK)
    expect(await db.bukuPengaduan.count()).toBe(BAIK)
    expect((await getImpor(await admin(), imporId)).status).toBe('SELESAI')
  })

  it('makes each case of the moment it was received there, for its agency, without an access code, a name or a notice', async () => {
    const row = await db.pengaduan.findFirstOrThrow({ where: { idPelacakan: '7000001' } })
    expect(row).toMatchObject({
      status: 'TERDAFTAR',
      samaran: 'Anonim',
      kodeAkses: null,
      unitId: 'ketapang-opd-dinas-perhubungan',
      diterimaAt: new Date('2026-11-20T02:15:00Z'),
      jenisLaporan: 'PENGADUAN',
    })
    expect(await db.outbox.count()).toBe(0)
  })

  it('hands the seven rows back with their reasons, and keeps none of the others', async () => {
    const { kepala, baris } = await readTabel(Buffer.from(await galat(imporId)))
    expect(kepala).toEqual([...KEPALA_LAPOR, 'Nomor baris', 'Alasan'])
    expect(baris.map((row) => row.slice(-2))).toEqual(SALAH.map(([persen, , alasan]) => [String(bagian(persen) + 2), `<${alasan}>`]))
    // A table program must not run what somebody wrote into a cell.
    expect(baris[6]?.[0]).toBe(`'=cmd|calc`)
    expect(await db.barisImpor.count({ where: { imporId, isiTersegel: { not: null } } })).toBe(7)
  })

  it('brought again, or in part again, is skipped and counted', async () => {
    const { pengaduanId } = await kirimSp4n({ kanal: 'LAPOR', idPelacakan: '7001500' })
    const again = await bring([
      barisLapor(1),
      barisLapor(2, { 1: 'Judul lain sama sekali' }),
      barisLapor(1500),
      barisLapor(1501),
      barisLapor(1501),
      barisLapor(1502),
    ])
    expect(await hitungan(again)).toEqual({ ANTRE: 0, MASUK: 2, GANDA: 4, GAGAL: 0 })
    expect((await db.pengaduan.findFirstOrThrow({ where: { idPelacakan: '7001500' } })).id).toBe(pengaduanId)
  })
})

describe('a file', () => {
  it('is sealed in the database, and its names of reporters are gone once it ran', async () => {
    const dresses = samaranBytes('Penandanama Pelapor')
    const found = async () =>
      (await semuaNilai(database)).filter(({ bytes }) => dresses.some((dress) => bytes.includes(dress))).map(({ tempat }) => tempat)
    const imporId = await upload([barisLapor(2000)])
    expect(await found()).toEqual([])
    await startImpor(await admin(), { imporId, pemetaan: PEMETAAN_LAPOR })
    await work()
    expect(await db.barisImpor.findMany({ where: { imporId }, select: { status: true, isiTersegel: true } })).toEqual([
      { status: 'MASUK', isiTersegel: null },
    ])
  })

  it('may be a workbook, or a CSV with semicolons in the letters of an old Windows', async () => {
    const book = await writeXlsx(
      [
        {
          nama: 'Ekspor',
          kepala: KEPALA_LAPOR,
          lebar: KEPALA_LAPOR.map(() => 20),
          baris: [[7_002_100, 'Jalan rusak di ruas lama', barisLapor(1)[2] ?? '', { tanggal: '2026-11-20' }, 'Aspirasi', '', '', '']],
        },
      ],
      HARI_INI,
    )
    expect(await readTabel(book)).toEqual({
      kepala: KEPALA_LAPOR,
      baris: [['7002100', 'Jalan rusak di ruas lama', barisLapor(1)[2], '2026-11-20', 'Aspirasi', '', '', '']],
      nomor: [2],
    })
    const latin = Buffer.from('ID;Judul\n1;Caf\xe9, dan lainnya\n', 'latin1')
    expect(await readTabel(latin)).toEqual({ kepala: ['ID', 'Judul'], baris: [['1', 'Café, dan lainnya']], nomor: [2] })
  })

  it.each([
    ['larger than the limit', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'besar'],
    ['of headings alone', csvOf([KEPALA_LAPOR]), 'kosong'],
    ['with more rows than the limit', Buffer.from(`ID\n${'1\n'.repeat(5001)}`), 'banyak'],
    ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'jenis'],
    ['with an open quote', Buffer.from('ID,Judul\n1,"a'), 'rusak'],
    ['that only begins like a workbook', Buffer.from('PK\x03\x04 bukan arsip'), 'rusak'],
  ])('%s is refused in words of its own', async (_what, bytes, reason) => {
    expect(await refusal(readTabel(bytes))).toBe(`INVALID_INPUT berkasImpor.${reason}`)
  })

  it.each([
    ['says the truth about', 300_000_000],
    ['lies about', 1000],
  ])('that %s unpacking without end is stopped while it inflates, outside the server', async (_what, declared) => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(300_000_000), declared)
    expect(bomb.length).toBeLessThan(400_000)
    const before = process.memoryUsage().rss
    expect(await refusal(readTabel(bomb))).toMatch(/^INVALID_INPUT berkasImpor\.(besar|rusak)$/)
    expect(process.memoryUsage().rss - before).toBeLessThan(120_000_000)
  })

  it('is brought and seen by the Admin Instansi alone', async () => {
    const imporId = await upload([barisLapor(3000)])
    for (const nama of ['admin.opd', 'petugas.penerima.dumas', 'admin.sistem', 'verifikator']) {
      const petugas = await petugasOf(nama)
      const acts = [
        () => uploadImpor(petugas, newKunciKirim(), null),
        () => getImpor(petugas, imporId),
        () => listImporTerakhir(petugas),
        () => startImpor(petugas, { imporId, pemetaan: {} }),
        () => exportGalat(petugas, imporId, String, { nomor: '', alasan: '' }),
      ]
      for (const act of acts) expect(await refusal(act())).toBe('FORBIDDEN')
    }
    expect(await refusal(startImpor(await admin(), { imporId, pemetaan: { judul: 8 } }))).toBe('INVALID_INPUT kolom.salah')
  })

  it('nobody set running is gone after a day; rows nobody corrected after thirty', async () => {
    const imporId = await upload([barisLapor(4000)])
    const bad = await bring([barisLapor(4001, { 0: '' })])
    const later = (days: number) => runAt(new Date(Date.now() + days * 86_400_000 + 60_000), cleanImpor)
    await later(0.5)
    expect([
      await db.impor.count({ where: { id: imporId } }),
      await db.barisImpor.count({ where: { imporId: bad, isiTersegel: { not: null } } }),
    ]).toEqual([1, 1])
    await later(1)
    expect(await db.impor.count({ where: { id: imporId } })).toBe(0)
    await later(31)
    expect([await hitungan(bad), (await galat(bad)).includes('7004001')]).toEqual([{ ANTRE: 0, MASUK: 0, GANDA: 0, GAGAL: 1 }, false])
  })
})
