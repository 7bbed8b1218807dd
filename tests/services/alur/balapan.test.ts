import { beforeAll, describe, expect, it } from '@jest/globals'
import { DAFTAR_VERIFIKASI, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import { AppError } from '@/lib/domain/errors'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import { anchorJejak } from '@/lib/data/jangkar'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import type { LangkahDemo } from '@/prisma/seed/langkah'
import { TEKS } from '@/prisma/seed/teks'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kirim, kirimSurat, targetOf } from '@/tests/builders/kasus'
import { seededChance, seedOfRun, shuffled } from '@/tests/support/chance'
import { testDatabase } from '@/tests/support/database'
import {
  approveJawaban,
  archiveIncomplete,
  checkBerkas,
  checkIdentitas,
  classify,
  deliverJawaban,
  draftLhp,
  forwardCase,
  initialLhpPengendali,
  proposeArsip,
  recordPemeriksaan,
  referAph,
  requestKelengkapan,
  returnJawaban,
  returnLhp,
  signSuratTugas,
  takeCase,
  writeJawaban,
} from '@/prisma/seed/langkah-petugas'

testDatabase()
beforeAll(async () => void (await seedOffice({ surel: true })))

const RACES = process.env.KUMBANG_TEST_FULL ? 200 : 20
type Target = Readonly<{ pengaduanId: string; versi: number }>
/** One press of a button; `rows` is how much history it makes when it wins. */
type Press = Readonly<{ name: string; rows: number; run: (target: Target) => Promise<unknown> }>

const press = (
  by: string,
  name: string,
  step: (petugas: Awaited<ReturnType<typeof petugasOf>>, target: Target) => Promise<unknown>,
  rows = 1,
): Press => ({
  name: `${by} ${name}`,
  rows,
  run: async (target) => step(await petugasOf(by), target),
})
const daftar = Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, true])) as DaftarVerifikasi
const catatan = TEKS.catatanKembali
const judge = (putusan: 'BERKADAR' | 'TIDAK_BERKADAR' | 'LIMPAHKAN') =>
  press('irban.khusus', putusan, (p, t) => classify(p, { ...t, putusan, alasan: TEKS.alasanKadar, tujuan: 'Inspektorat Provinsi' }))
const mark = (by: string) => press(by, 'mark', async (p, t) => markTerlapor(p, { ...t, petugasId: (await petugasOf('sekretaris')).id }), 0)
const write = (by: string) =>
  press(by, 'write', (p, t) => writeJawaban(p, { ...t, hasilJawaban: 'DIJELASKAN', isiJawaban: TEKS.jawaban, maksud: 'AJUKAN' }), 2)

const SCENES: readonly Readonly<{ jalan: readonly LangkahDemo[]; surat?: true; presses: readonly Press[] }>[] = [
  {
    jalan: [],
    presses: [
      press('verifikator', 'take', takeCase),
      press('verifikator.2', 'take', takeCase),
      press('pemegang.identitas', 'check', (p, t) => checkIdentitas(p, { ...t, lengkap: 'YA', wajar: 'YA', gandaDari: '' })),
    ],
  },
  {
    jalan: ['ambil', 'identitas', 'berkas'],
    presses: [
      press('verifikator', 'forward', forwardCase),
      press('verifikator.2', 'ask', (p, t) => requestKelengkapan(p, { ...t, permintaan: TEKS.permintaan })),
      press('irban.khusus', 'ask', (p, t) => requestKelengkapan(p, { ...t, permintaan: TEKS.permintaan })),
      press('verifikator.2', 'propose', (p, t) => proposeArsip(p, { ...t, alasanArsip: 'SPAM', gandaDari: '', catatan })),
      press('verifikator', 'checklist', (p, t) => checkBerkas(p, { ...t, daftar })),
      mark('verifikator.2'),
    ],
  },
  {
    jalan: ['ambil', 'minta'],
    presses: [
      press('verifikator', 'archive', archiveIncomplete),
      press('verifikator.2', 'archive', archiveIncomplete),
      mark('verifikator'),
    ],
  },
  { jalan: JALAN.DINILAI, presses: [judge('BERKADAR'), judge('TIDAK_BERKADAR'), judge('LIMPAHKAN'), mark('kepala')] },
  { jalan: [...JALAN.PEMERIKSAAN_DIRENCANAKAN, 'suratTugas'], presses: [press('kepala', 'sign', signSuratTugas), mark('irban.khusus')] },
  {
    jalan: [...JALAN.DALAM_PEMERIKSAAN, 'catat'],
    presses: [
      press('pemeriksa', 'report', (p, t) => draftLhp(p, { ...t, ...TEKS.lhp })),
      press('pemeriksa.3', 'report', (p, t) => draftLhp(p, { ...t, ...TEKS.lhp })),
      press('pemeriksa.2', 'note', (p, t) =>
        recordPemeriksaan(p, { ...t, jenis: 'LAINNYA', tanggal: '2026-12-01', judul: 'Catatan', uraian: TEKS.uraian }),
      ),
      press('kepala', 'refer', (p, t) => referAph(p, { ...t, tujuan: 'Kejaksaan', alasan: TEKS.alasanRujukan, penuh: true })),
    ],
  },
  {
    jalan: JALAN.LHP_DISUSUN,
    presses: [
      press('pemeriksa.2', 'initial', initialLhpPengendali),
      press('kepala', 'return', (p, t) => returnLhp(p, { ...t, catatan })),
      press('irban.khusus', 'return', (p, t) => returnLhp(p, { ...t, catatan })),
    ],
  },
  { jalan: [...JALAN.LHP_FINAL, 'mulaiJawaban'], presses: [write('irban.khusus'), write('pemeriksa'), write('pemeriksa.2')] },
  {
    jalan: JALAN.JAWABAN_DIPERIKSA,
    presses: [
      press('kepala', 'approve', approveJawaban, 3),
      press('kepala', 'return', (p, t) => returnJawaban(p, { ...t, catatan })),
      mark('irban.khusus'),
    ],
  },
  {
    jalan: [...JALAN.JAWABAN_DISETUJUI, 'cetak'],
    surat: true,
    presses: [
      press('petugas.penerima', 'post', (p, t) => kirimSurat(p, t), 2),
      press('petugas.penerima', 'leave to the page', (p, t) => deliverJawaban(p, { ...t, cara: 'HALAMAN' }), 2),
      mark('irban.khusus'),
    ],
  },
]

const DULU = new Date(Date.now() - 40 * 86_400_000)
const rowsOf = (pengaduanId: string) =>
  db.riwayat.findMany({ where: { pengaduanId }, orderBy: { id: 'asc' }, select: { versi: true, dariStatus: true, keStatus: true } })

/** What went wrong, or nothing. */
async function race(scene: (typeof SCENES)[number], first: Press, second: Press): Promise<readonly string[]> {
  const target = await runAt(DULU, async () => {
    const { pengaduanId } = await kirim(scene.surat ? { materi: { kirimJawaban: 'SURAT' } } : {})
    await jalankan(pengaduanId, scene.jalan)
    return targetOf(pengaduanId)
  })
  const before = await rowsOf(target.pengaduanId)
  const results = await Promise.allSettled([first.run(target), second.run(target)])
  const winners = [first, second].filter((_, i) => results[i]?.status === 'fulfilled')
  const losses = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason instanceof AppError ? result.reason.code : String(result.reason)] : [],
  )
  const after = await rowsOf(target.pengaduanId)
  const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: target.pengaduanId } })
  const moved = winners[0]?.rows === 0 ? 1 : (winners[0]?.rows ?? 0)
  const broken = after.slice(1).filter((row, i) => row.dariStatus !== after[i]?.keStatus)
  return [
    ...(winners.length === 1 ? [] : [`${winners.length} winners`]),
    ...(losses.join() === 'CONFLICT' ? [] : [`loser got ${losses.join()}`]),
    ...(after.length === before.length + (winners[0]?.rows ?? 0) ? [] : [`${after.length - before.length} history rows`]),
    ...(kasus.versi === target.versi + moved ? [] : [`versi ${kasus.versi} after ${target.versi}`]),
    ...(broken.length === 0 && after.at(-1)?.keStatus === kasus.status ? [] : ['history does not lead to the status']),
  ].map((fault) => `${first.name} / ${second.name}: ${fault}`)
}

/** Who presses first; a red run names it. */
const SEED = seedOfRun()

describe('two officers who press different buttons on one case at the same moment', () => {
  it(
    `have one winner, one who gets the conflict, and a whole history, ${RACES} times over`,
    async () => {
      const faults: string[] = []
      const chance = seededChance(SEED)
      for (let i = 0; i < RACES; i += 1) {
        const scene = SCENES[i % SCENES.length] ?? SCENES[0]
        const [first, second] = shuffled(scene?.presses ?? [], chance)
        if (scene && first && second) faults.push(...(await race(scene, first, second)))
      }
      expect({ seed: SEED, faults }).toEqual({ seed: SEED, faults: [] })
      await anchorJejak()
      expect(await verifyJejak()).toMatchObject({ ok: true })
    },
    30_000 + RACES * 3_000,
  )

  it('leave nothing of the loser: no paper, no number, no mail', async () => {
    const [approve, giveBack] = [SCENES[8]?.presses[0], SCENES[8]?.presses[1]]
    for (const order of [
      [approve, giveBack],
      [giveBack, approve],
    ]) {
      const { pengaduanId } = await kirim()
      await jalankan(pengaduanId, JALAN.JAWABAN_DIPERIKSA)
      const target = await targetOf(pengaduanId)
      const results = await Promise.allSettled(order.map((one) => one?.run(target)))
      const approved = results[order.indexOf(approve)]?.status === 'fulfilled'
      expect(await db.kiriman.count({ where: { pengaduanId } })).toBe(approved ? 1 : 0)
      expect(await db.jawaban.findMany({ where: { pengaduanId }, select: { status: true, nomor: true } })).toEqual([
        approved ? { status: 'DISETUJUI', nomor: expect.any(String) } : { status: 'DIKEMBALIKAN', nomor: null },
      ])
    }
  })

  it('and a reporter who withdraws meanwhile leave a case that ends in one way', async () => {
    for (let i = 0; i < 4; i += 1) {
      const { pengaduanId } = await kirim()
      await jalankan(pengaduanId, JALAN.JAWABAN_DIPERIKSA)
      const target = await targetOf(pengaduanId)
      const results = await Promise.allSettled([approveJawaban(await petugasOf('kepala'), target), withdrawPengaduan(pengaduanId)])
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      const { status } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
      expect(status).toBe(results[0]?.status === 'fulfilled' ? 'SELESAI' : 'DICABUT')
      expect(await db.bukuPengaduan.count({ where: { pengaduanId } })).toBe(2)
    }
  })

  it('twice the same button by one impatient person is one step', async () => {
    const { pengaduanId } = await kirim()
    const target = await targetOf(pengaduanId)
    const petugas = await petugasOf('verifikator')
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => takeCase(petugas, target)))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect((await rowsOf(pengaduanId)).map((row) => row.versi)).toEqual([1, 2, 3])
  })
})
