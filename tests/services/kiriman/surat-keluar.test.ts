import { beforeAll, describe, expect, it } from '@jest/globals'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { penyampaianSchema } from '@/lib/domain/dumas/penyampaian'
import { segel } from '@/lib/domain/segel'
import { openText } from '@/lib/infra/cipher'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { printIdentitas } from '@/lib/services/identitas/print-identitas'
import { confirmSurat, requeueSurat, returnSurat } from '@/lib/services/kiriman/close-surat'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { handOverJawaban } from '@/lib/services/kiriman/hand-over-jawaban'
import { listAmplop, listSurat } from '@/lib/services/kiriman/list-surat'
import { printSurat } from '@/lib/services/kiriman/print-surat'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { PENERIMA, kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi, statusOf, targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import { deliverDumas } from '@/prisma/seed/langkah-petugas'

testDatabase()
beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await seedKunciDumas()
  await kembalikanKasubbag()
})

const clerk = () => petugasOf('petugas.penerima')
const custodian = () => petugasOf('pemegang.identitas')
// The answer; notices by letter have a test of their own.
const suratOf = async (pengaduanId: string) =>
  (await listSurat(await clerk())).surat.filter((row) => row.pengaduanId === pengaduanId && row.jenis === 'JAWABAN')
const kirimanOf = async (pengaduanId: string) =>
  db.kiriman.findFirstOrThrow({ where: { pengaduanId, jenis: 'JAWABAN' }, orderBy: { dibuatAt: 'desc' } })

async function letter() {
  const sent = await kasusDi('JAWABAN_DISETUJUI')
  return { ...sent, kirimanId: (await kirimanOf(sent.pengaduanId)).id }
}

/** The custodian opens the address and prints the label, as his page does. */
async function amplop(pengaduanId: string, pemegang = 'pemegang.identitas') {
  const petugas = await petugasOf(pemegang)
  const opened = await openIdentitas(petugas, { pengaduanId, alasan: 'ALAMAT_SURAT', dasar: 'Surat jawaban 1', uraian: 'Cetak amplop' })
  await printIdentitas(petugas, opened)
}

async function posted() {
  const sent = await letter()
  await amplop(sent.pengaduanId)
  await printSurat(await clerk(), sent)
  await dispatchSurat(await clerk(), {
    kirimanId: sent.kirimanId,
    versi: (await targetOf(sent.pengaduanId)).versi,
    tanggalKirim: officeDate(now()),
    kurir: 'POS',
    resi: 'P-1',
  })
  return sent
}

describe('a letter of WBS', () => {
  it('shows the clerk pseudonym, ticket number and letter number, and no word of its addressee', async () => {
    const { pengaduanId } = await letter()
    const [surat] = await suratOf(pengaduanId)
    const kasus = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })
    expect(surat).toMatchObject({ samaran: kasus.samaran, nomorTiket: kasus.nomorTiket, status: 'ANTRE', langkah: ['CETAK'] })
    expect(JSON.stringify(surat)).not.toContain(kasus.nomorRegister)
    expect(JSON.stringify(surat)).not.toMatch(/Pelapor Contoh|Jalan Rekaan/)
  })

  it('is printed before it is posted; with the dispatch the case is answered and closed', async () => {
    const { pengaduanId, kirimanId } = await letter()
    const post = {
      kirimanId,
      versi: (await targetOf(pengaduanId)).versi,
      tanggalKirim: officeDate(now()),
      kurir: 'POS',
      resi: 'P-7',
    } as const
    await expect(dispatchSurat(await clerk(), post)).rejects.toMatchObject({ code: 'CONFLICT' })
    await printSurat(await clerk(), { kirimanId })
    await expect(printSurat(await clerk(), { kirimanId })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
    expect((await getLacak(pengaduanId))?.jawaban).toBeNull()
    // M6: nothing is booked as sent before its envelope exists, however ready the letter is.
    expect((await suratOf(pengaduanId))[0]).toMatchObject({ beramplop: false, langkah: [] })
    await expect(dispatchSurat(await clerk(), post)).rejects.toMatchObject({ code: 'GUARD_FAILED', details: ['amplopBelumDicetak'] })
    await amplop(pengaduanId)
    await dispatchSurat(await clerk(), post)
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    expect(await kirimanOf(pengaduanId)).toMatchObject({ status: 'DIKIRIM', kurir: 'POS', resi: 'P-7', dicetakAt: expect.any(Date) })
    await expect(dispatchSurat(await clerk(), post)).rejects.toMatchObject({ code: 'CONFLICT' })
    await confirmSurat(await clerk(), { kirimanId })
    expect(await suratOf(pengaduanId)).toEqual([])
  })

  it('counts as the answer on the day it left, also when that is written down later, and never before its approval', async () => {
    const { pengaduanId, kirimanId } = await runAt(new Date(Date.now() - 3 * 86_400_000), letter)
    await printSurat(await clerk(), { kirimanId })
    await amplop(pengaduanId)
    const yesterday = officeDate(new Date(Date.now() - 86_400_000))
    const post = { kirimanId, versi: (await targetOf(pengaduanId)).versi, kurir: 'POS', resi: 'P-8' } as const
    for (const days of [-1, 9]) {
      const tanggalKirim = officeDate(new Date(Date.now() - days * 86_400_000))
      await expect(dispatchSurat(await clerk(), { ...post, tanggalKirim })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        details: ['tanggalKirim.luarMasa'],
      })
    }
    await dispatchSurat(await clerk(), { ...post, tanggalKirim: yesterday })
    expect(officeDate((await kirimanOf(pengaduanId)).dikirimAt ?? new Date(0))).toBe(yesterday)
    const clock = await db.tenggat.findFirstOrThrow({ where: { pengaduanId, jenis: 'PENYELESAIAN' } })
    expect([clock.status, clock.selesai?.toISOString().slice(0, 10)]).toEqual(['TERPENUHI', yesterday])
  })

  it('that comes back is work for the custodian, who puts it into the queue again; the case stays answered', async () => {
    const { pengaduanId, kirimanId } = await posted()
    await returnSurat(await clerk(), { kirimanId, alasanKembali: 'PINDAH' })
    const amplopOf = (await listAmplop(await custodian())).filter((row) => row.pengaduanId === pengaduanId && row.jenis === 'JAWABAN')
    expect(amplopOf).toEqual([expect.objectContaining({ status: 'DIKEMBALIKAN', alasanKembali: 'PINDAH' })])
    await expect(requeueSurat(await clerk(), { kirimanId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await requeueSurat(await custodian(), { kirimanId })
    await expect(requeueSurat(await custodian(), { kirimanId })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await suratOf(pengaduanId)).toEqual([expect.objectContaining({ status: 'ANTRE' })])
    expect(await statusOf(pengaduanId)).toBe('SELESAI')
    const again = await kirimanOf(pengaduanId)
    await printSurat(await clerk(), { kirimanId: again.id })
    await amplop(pengaduanId)
    await dispatchSurat(await clerk(), {
      kirimanId: again.id,
      versi: (await targetOf(pengaduanId)).versi,
      tanggalKirim: officeDate(now()),
      kurir: 'KURIR',
      resi: 'P-2',
    })
    expect((await getLacak(pengaduanId))?.jawaban).toMatchObject({ cara: 'SURAT' })
  })

  it('has its envelope printed by the custodian alone: the clerk opens no identity, and handles no envelope list', async () => {
    const { pengaduanId } = await letter()
    const buka = { pengaduanId, alasan: 'ALAMAT_SURAT', dasar: 'Surat jawaban 1', uraian: 'Cetak amplop' } as const
    await expect(openIdentitas(await clerk(), buka)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(listAmplop(await clerk())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(listSurat(await custodian())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await openIdentitas(await custodian(), buka)).amplop).toHaveLength(1)
    expect(await db.pembukaanIdentitas.findFirst({ where: { pengaduanId } })).toMatchObject({
      alasan: 'ALAMAT_SURAT',
      uraian: 'Cetak amplop',
    })
  })

  it('of a case its reporter withdrew goes nowhere', async () => {
    const { pengaduanId, kirimanId } = await letter()
    await withdrawPengaduan(pengaduanId)
    expect(await suratOf(pengaduanId)).toEqual([])
    await expect(printSurat(await clerk(), { kirimanId })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('is handled by nobody else, and leaves an audit row for every act', async () => {
    const { kirimanId } = await letter()
    for (const nama of ['verifikator', 'irban.khusus', 'kepala', 'moderator', 'admin.sistem', 'petugas.penerima.dumas']) {
      await expect(printSurat(await petugasOf(nama), { kirimanId })).rejects.toMatchObject({
        code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
      })
    }
    await printSurat(await clerk(), { kirimanId })
    expect(
      (await db.jejakAudit.findMany({ where: { objek: `kiriman:${kirimanId}` } })).filter((row) => row.tindakan === 'CETAK_SURAT'),
    ).toHaveLength(1)
  })
})

describe('pick-up at the office', () => {
  const kode = async ({ pengaduanId, kodeAkses }: Readonly<{ pengaduanId: string; kodeAkses: string }>) => {
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { nomorTiket: true } })
    return { nomorTiket, kodeAkses: normalizeKode(kodeAkses) }
  }

  it('hands the answer to whoever shows both codes, closes the case, and keeps nothing of the codes', async () => {
    const sent = await kasusDi('JAWABAN_DISETUJUI', { materi: { kirimJawaban: 'AMBIL' } })
    await handOverJawaban(await clerk(), await kode(sent))
    expect(await statusOf(sent.pengaduanId)).toBe('SELESAI')
    expect(await kirimanOf(sent.pengaduanId)).toMatchObject({ cara: 'AMBIL', status: 'DITERIMA' })
    const trail = JSON.stringify(await db.jejakAudit.findMany({ select: { rincian: true, objek: true } }))
    expect(trail).not.toContain(normalizeKode(sent.kodeAkses))
    await expect(handOverJawaban(await clerk(), await kode(sent))).rejects.toMatchObject({
      code: 'GUARD_FAILED',
      details: ['belumAdaJawaban'],
    })
  })

  it('refuses a wrong code and an unknown ticket in the same words, and counts both', async () => {
    const sent = await kasusDi('JAWABAN_DISETUJUI', { materi: { kirimJawaban: 'AMBIL' } })
    const before = (await db.hitunganTolak.findMany()).reduce((sum, row) => sum + row.jumlah, 0)
    for (const wrong of [
      { ...(await kode(sent)), kodeAkses: '0000000000000000' },
      { ...(await kode(sent)), nomorTiket: 'WBS-0000-0000' },
    ]) {
      await expect(handOverJawaban(await clerk(), wrong)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    }
    expect((await db.hitunganTolak.findMany()).reduce((sum, row) => sum + row.jumlah, 0)).toBe(before + 2)
    expect(await statusOf(sent.pengaduanId)).toBe('JAWABAN_DISETUJUI')
  })

  it('takes a letter that has not left yet, but gives nothing to an officer without the post', async () => {
    const sent = await letter()
    await expect(handOverJawaban(await petugasOf('kepala'), await kode(sent))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await handOverJawaban(await clerk(), await kode(sent))
    expect(await kirimanOf(sent.pengaduanId)).toMatchObject({ cara: 'AMBIL', status: 'DITERIMA' })
  })
})

describe('a letter of Dumas', () => {
  const SERAH = { buktiSerah: 'TANDA_TERIMA', kodeAkses: '', penerimaSerah: 'Tanda terima nomor 12' } as const
  const target = async (pengaduanId: string) => ({ ...(await targetOf(pengaduanId)), tautanLapor: '', ...SERAH })
  async function approved() {
    const sent = await kirimDumas()
    for (const langkah of JALAN_DUMAS.JAWABAN_DISETUJUI) await takeDemoDumas(sent.pengaduanId, langkah)
    return sent
  }

  it('alone only waits: the ninety days run until it has left, then the case is answered', async () => {
    const { pengaduanId } = await approved()
    await deliverDumas(await petugasOf(PENERIMA), { ...(await target(pengaduanId)), cara: ['SURAT'] })
    expect(await statusOf(pengaduanId)).toBe('JAWABAN_DISETUJUI')
    await expect(deliverDumas(await petugasOf(PENERIMA), { ...(await target(pengaduanId)), cara: ['SURAT'] })).rejects.toMatchObject({
      details: ['cara.sudahAntre'],
    })
    const { id: kirimanId } = await kirimanOf(pengaduanId)
    const desk = await petugasOf('kasubbag.perencanaan')
    await printSurat(desk, { kirimanId })
    await amplop(pengaduanId, 'pemegang.identitas.dumas')
    await dispatchSurat(desk, {
      kirimanId,
      versi: (await targetOf(pengaduanId)).versi,
      tanggalKirim: officeDate(now()),
      kurir: 'POS',
      resi: 'P-3',
    })
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
  })

  it('handed over in person is proved: by the code of this very case, or by who signed for it', async () => {
    const [sent, other] = [await approved(), await approved()]
    const hand = async (proof: Readonly<{ buktiSerah: '' | 'KODE' | 'TANDA_TERIMA'; kodeAkses: string }>) =>
      deliverDumas(await petugasOf(PENERIMA), { ...(await target(sent.pengaduanId)), cara: ['SERAH'], ...proof, penerimaSerah: '' })
    await expect(hand({ buktiSerah: 'KODE', kodeAkses: other.kodeAkses })).rejects.toMatchObject({ details: ['kodeAkses.tidakCocok'] })
    expect(await statusOf(sent.pengaduanId)).toBe('JAWABAN_DISETUJUI')
    await hand({ buktiSerah: 'KODE', kodeAkses: sent.kodeAkses })
    expect(await statusOf(sent.pengaduanId)).toBe('DIJAWAB')
    const row = await db.kiriman.findFirstOrThrow({ where: { pengaduanId: sent.pengaduanId, cara: 'SERAH' } })
    expect(openText(row.buktiTersegel ?? new Uint8Array(), segel.buktiSerah(row.id))).toBe('KODE')
    const typed = { ...(await target(other.pengaduanId)), cara: ['SERAH'], buktiSerah: '', penerimaSerah: '' }
    expect(penyampaianSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['buktiSerah.wajib'])
    expect(penyampaianSchema.safeParse({ ...typed, buktiSerah: 'TANDA_TERIMA' }).error?.issues.map(({ message }) => message)).toEqual([
      'penerimaSerah.wajib',
    ])
  })

  it('beside a way that is done at once leaves the case answered and stays in the queue', async () => {
    const { pengaduanId } = await approved()
    await deliverDumas(await petugasOf(PENERIMA), { ...(await target(pengaduanId)), cara: ['SERAH', 'SURAT'] })
    expect(await statusOf(pengaduanId)).toBe('DIJAWAB')
    const waiting = await db.kiriman.findFirstOrThrow({ where: { pengaduanId, cara: 'SURAT' } })
    expect(waiting.status).toBe('ANTRE')
    expect((await getLacak(pengaduanId))?.jawaban).toMatchObject({ cara: 'SERAH', at: expect.any(Date) })
  })
})
