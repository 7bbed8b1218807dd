import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter, identityToRecipient } from 'age-encryption'
import { sealUntuk } from '@/lib/browser/seal-identitas'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { answerPermintaan } from '@/lib/services/hak/answer-permintaan'
import { getDataSaya, listPermintaanData } from '@/lib/services/hak/list-permintaan'
import { askAkses, askPerbaikan, getSegelPerbaikan } from '@/lib/services/hak/submit-permintaan'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { addTerdampak, markLembaga, notifyTerdampak, recordInsiden } from '@/lib/services/insiden/manage-insiden'
import { getInsiden, listInsiden } from '@/lib/services/insiden/get-insiden'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { identitasOf } from '@/tests/builders/formulir'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasBer, petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { terkirim } from '@/tests/builders/amplop'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci
beforeAll(async () => void (kunci = await seedOffice()))

const HOUR = 3_600_000
const tiketOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { nomorTiket: true } })).nomorTiket
const ask = (pengaduanId: string, kunciKirim = newKunciKirim()) =>
  askAkses({ pengaduanId, kunciKirim, isi: 'Penandapermintaan: data apa saja?' })
const permintaanOf = async (pengaduanId: string) => (await getDataSaya(pengaduanId))?.permintaan ?? []

async function read(identity: string, amplop: string, akarId: string): Promise<Readonly<Record<string, string>>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return unpackAmplop(await decrypter.decrypt(Buffer.from(amplop, 'base64')), akarId).data
}

describe('a request for access', () => {
  it('is due three times twenty-four hours later, once a form, one at a time, and sealed', async () => {
    const { pengaduanId } = await kirim()
    const key = newKunciKirim()
    await ask(pengaduanId, key)
    await ask(pengaduanId, key)
    const [row, ...others] = await permintaanOf(pengaduanId)
    expect(others).toEqual([])
    expect((row?.tenggatAt.getTime() ?? 0) - (row?.dibuatAt.getTime() ?? 0)).toBeLessThan(72 * HOUR + 1000)
    expect((row?.tenggatAt.getTime() ?? 0) - (row?.dibuatAt.getTime() ?? 0)).toBeGreaterThan(72 * HOUR - 10_000)
    expect(await refusal(ask(pengaduanId))).toBe('GUARD_FAILED masihDiproses')
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes('Penandapermintaan'))).toEqual([])
  })

  it('is answered by the data officer with what is held beside it, once, and read on the tracking page', async () => {
    const ppdp = await petugasBer('PPDP')
    const { pengaduanId } = await kirim()
    await ask(pengaduanId)
    const late = new Date(now().getTime() + 80 * HOUR)
    const listed = (await runAt(late, () => listPermintaanData(ppdp))).find(
      (row) => row.isi.startsWith('Penandapermintaan') && row.sisa.lewat && row.data !== null,
    )
    expect(listed?.data).toMatchObject({ amplop: 1, pembukaan: 0, bukti: 1, surelKabar: false, retensiHari: 730 })
    const [{ id: permintaanId = '' } = {}] = await permintaanOf(pengaduanId)
    const answer = { permintaanId, putusanData: 'DIPENUHI' as const, jawabanData: 'Data Anda tersegel dan belum pernah dibuka.' }
    const answers = await Promise.all([refusal(answerPermintaan(ppdp, answer)), refusal(answerPermintaan(ppdp, answer))])
    expect(answers.sort()).toEqual(['CONFLICT', 'done'])
    expect(await permintaanOf(pengaduanId)).toMatchObject([{ status: 'DIPENUHI', jawaban: answer.jawabanData }])
    expect(await refusal(ask(pengaduanId))).toBe('done')
  })

  it('is for the data officer and the custodian, not for handlers, and not for whom the case is about', async () => {
    const { pengaduanId } = await kirim()
    await ask(pengaduanId)
    const [{ id: permintaanId = '' } = {}] = await permintaanOf(pengaduanId)
    const answer = { permintaanId, putusanData: 'DITOLAK' as const, jawabanData: 'Tidak dapat dipenuhi.' }
    for (const name of ['verifikator', 'kepala', 'admin.sistem', 'sekda']) {
      expect([
        name,
        await refusal(listPermintaanData(await petugasOf(name))),
        await refusal(answerPermintaan(await petugasOf(name), answer)),
      ]).toEqual([name, 'FORBIDDEN', 'FORBIDDEN'])
    }
    const ppdp = await petugasBer('PPDP')
    await db.terlaporPetugas.create({ data: { pengaduanId, petugasId: ppdp.id, dibuatAt: now() } })
    expect((await listPermintaanData(ppdp)).some((row) => row.id === permintaanId)).toBe(false)
    expect(await refusal(answerPermintaan(ppdp, answer))).toBe('NOT_FOUND')
    expect(await refusal(answerPermintaan(await petugasBer('PEMEGANG_IDENTITAS'), answer))).toBe('done')
  })
})

describe('a request for correction', () => {
  const BARU = identitasOf({ nama: 'Penandanamabaru Benar' })
  const correct = (pengaduanId: string) => askPerbaikan({ pengaduanId, kunciKirim: newKunciKirim(), isi: 'Nama saya salah ketik.' }, BARU)

  it('puts a further envelope beside the first; the custodian opens both, and nothing holds it in clear', async () => {
    const { pengaduanId } = await kirim({ identitas: { nama: 'Nama Lama' } })
    await correct(pengaduanId)
    const opened = await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), {
      pengaduanId,
      alasan: 'KEABSAHAN',
      dasar: 'Permintaan pelapor',
      uraian: 'Memeriksa perbaikan.',
    })
    expect(opened.amplop.map(({ urutan, asal }) => [urutan, asal])).toEqual([
      [1, 'LAPORAN'],
      [2, 'PERBAIKAN'],
    ])
    expect((await read(kunci.pemegang, opened.amplop[0]?.isi ?? '', pengaduanId)).nama).toBe('Nama Lama')
    expect((await read(kunci.pemulihan, opened.amplop[1]?.isi ?? '', pengaduanId)).nama).toBe('Penandanamabaru Benar')
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes('Penandanamabaru'))).toEqual([])
    expect(await refusal(correct(pengaduanId))).toBe('GUARD_FAILED masihDiproses')
  })

  it('about a report on the custodian goes round him as the first one did', async () => {
    const { pengaduanId } = await kirim({ materi: { kategori: 'OPD', unitId: 'jabatan-pemegang-identitas' } })
    await correct(pengaduanId)
    const rows = await database.queryAsAdmin('SELECT penerima FROM identitas WHERE "pengaduanId" = $1 ORDER BY urutan', [pengaduanId])
    expect(rows.map((row) => (row.penerima as string[]).length)).toEqual([1, 1])
    expect(rows[1]).toEqual(rows[0])
  })

  it('takes the envelope a browser sealed to the recipients of the present one, bound to the chain, and no other', async () => {
    const { pengaduanId } = await kirim()
    const segel = await getSegelPerbaikan(pengaduanId)
    if (!segel) throw new Error('segel')
    expect(segel.akarId).toBe(pengaduanId)
    const send = async (penerima: readonly string[], untuk = penerima) =>
      refusal(
        askPerbaikan(
          { pengaduanId, kunciKirim: newKunciKirim(), isi: 'Nama saya salah ketik.' },
          { ...terkirim(await sealUntuk(segel.akarId, BARU, penerima)), untuk: untuk.join(' ') },
        ),
      )
    expect(await send([await identityToRecipient(kunci.orangLain)])).toBe('INVALID_INPUT umum.kunciBaru')
    expect(await send(segel.penerima.slice(1), segel.penerima)).toBe('INVALID_INPUT umum.amplop')
    expect(await send(segel.penerima)).toBe('done')
    const opened = await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), {
      pengaduanId,
      alasan: 'KEABSAHAN',
      dasar: 'Permintaan pelapor',
      uraian: 'Memeriksa perbaikan.',
    })
    expect((await read(kunci.pemegang, opened.amplop[1]?.isi ?? '', pengaduanId)).nama).toBe(BARU.nama)
    const about = await kirim({ materi: { kategori: 'OPD', unitId: 'jabatan-pemegang-identitas' } })
    expect((await getSegelPerbaikan(about.pengaduanId))?.penerima).toEqual([segel.penerima[1]])
  })

  it('is refused once the identity is destroyed', async () => {
    const { pengaduanId } = await kirim()
    await database.queryAsAdmin(
      `INSERT INTO "pemusnahanIdentitas" (id, "akarId", jumlah, "dibuatAt") VALUES (gen_random_uuid(), $1, 1, now())`,
      [pengaduanId],
    )
    expect(await refusal(correct(pengaduanId))).toBe('GUARD_FAILED sudahMusnah')
  })
})

describe('a breach', () => {
  const ISI = {
    kejadian: 'Penandainsiden: cadangan lama ditemukan di luar kantor.',
    dataTerdampak: 'Nama samaran dan nomor tiket',
    penanganan: 'Cadangan sudah ditarik kembali.',
  }
  const insidenOf = async (pengaduanId: string) => (await getLacak(pengaduanId))?.hak.insiden ?? []

  it('counts its clock from the moment it became known, and tells the reporters of its cases only when it is sent', async () => {
    const ppdp = await petugasBer('PPDP')
    const [one, two, other] = [await kirim(), await kirim({ materi: { emailKabar: 'korban@surat.test' } }), await kirim()]
    const diketahui = new Date(now().getTime() - 10 * HOUR)
    const id = await recordInsiden(ppdp, { ...ISI, diketahui, daftarTiket: [await tiketOf(one.pengaduanId)] })
    const insiden = await getInsiden(ppdp, id)
    expect(insiden).toMatchObject({
      nomor: expect.stringMatching(/^INS-\d{4}-\d{3}$/),
      isi: ISI,
      sisa: { lewat: false, jam: 62 },
      lembagaAt: null,
      pelaporAt: null,
    })
    expect(insiden.tenggatAt.getTime() - diketahui.getTime()).toBe(72 * HOUR)
    expect((await runAt(new Date(now().getTime() + 62.5 * HOUR), () => listInsiden(ppdp)))[0]?.sisa).toEqual({ lewat: true, jam: 1 })
    expect(await insidenOf(one.pengaduanId)).toEqual([])
    await notifyTerdampak(ppdp, id)
    expect(await insidenOf(one.pengaduanId)).toMatchObject([{ nomor: insiden.nomor, isi: ISI }])
    expect(await refusal(notifyTerdampak(ppdp, id))).toBe('CONFLICT')
    await addTerdampak(ppdp, id, [await tiketOf(two.pengaduanId)])
    expect(await insidenOf(two.pengaduanId)).toHaveLength(1)
    expect(await db.outbox.count({ where: { kunci: `${two.pengaduanId}:insiden:${id}:pelapor` } })).toBe(1)
    expect(await insidenOf(other.pengaduanId)).toEqual([])
    await markLembaga(ppdp, id)
    expect((await getInsiden(ppdp, id)).lembagaAt).toBeInstanceOf(Date)
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes('Penandainsiden'))).toEqual([])
  })

  it('takes no case it does not know, no moment to come, and nobody but the data officer', async () => {
    const ppdp = await petugasBer('PPDP')
    expect(await refusal(recordInsiden(ppdp, { ...ISI, diketahui: now(), daftarTiket: ['WBS-0000-0000'] }))).toBe(
      'INVALID_INPUT daftarTiket.tidakDikenal',
    )
    expect(await refusal(recordInsiden(ppdp, { ...ISI, diketahui: new Date(now().getTime() + HOUR), daftarTiket: [] }))).toBe(
      'INVALID_INPUT diketahui.depan',
    )
    for (const name of ['kepala', 'pemegang.identitas', 'admin.sistem', 'verifikator'])
      expect([name, await refusal(listInsiden(await petugasOf(name)))]).toEqual([name, 'FORBIDDEN'])
  })
})
