import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { addWorkingDays } from '@/lib/domain/tenggat/kalender'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti, storeDraft } from '@/lib/services/bukti/store-bukti'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { contohPdf } from '@/prisma/seed/berkas'
import { kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { berkasOf, identitasOf, materiOf } from '@/tests/builders/formulir'
import { KALENDER } from '@/tests/builders/kalender'
import { seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci
beforeAll(async () => {
  await seedOffice()
  kunci = await seedKunciDumas()
})

const rowOf = (id: string) => db.pengaduan.findUniqueOrThrow({ where: { id } })

const MIB = 1024 * 1024
const padded = (text: string, size: number) => Buffer.concat([contohPdf(text), Buffer.alloc(size, 0x20)]).subarray(0, size)

describe('two reports under one pseudonym', () => {
  const tiketOf = async (id: string) => (await rowOf(id)).nomorTiket

  it.each([
    ['WBS', kirim],
    ['DUMAS', kirimDumas],
  ] as const)('are both taken in by %s without a word, and opened each by its own codes', async (_layanan, send) => {
    const sent = [await send({ materi: { samaran: 'nama_kembar' } }), await send({ materi: { samaran: 'nama_kembar' } })]
    expect(new Set(sent.map(({ pengaduanId }) => pengaduanId)).size).toBe(2)
    const open = async (ticketOf: number, codeFrom: number) =>
      refusal(
        openLacak({
          nomorTiket: await tiketOf(sent[ticketOf]?.pengaduanId ?? ''),
          kodeAkses: parseKodeAkses(sent[codeFrom]?.kodeAkses ?? '') ?? '',
        }),
      )
    expect([await open(0, 0), await open(1, 1), await open(0, 1)]).toEqual(['done', 'done', 'WRONG_CREDENTIALS'])
  })
})

describe('an online report to Dumas', () => {
  it('becomes a registered case whose ninety working days run from its day of receipt', async () => {
    const { pengaduanId, kodeAkses } = await runAt(new Date('2026-09-14T03:00:00Z'), () => kirimDumas())
    const row = await rowOf(pengaduanId)
    expect(row).toMatchObject({ layanan: 'DUMAS', status: 'TERDAFTAR', kanal: 'WEB', dicatatId: null, tanggalTerima: null })
    expect(row.nomorTiket).toMatch(/^DUMAS-.{4}-.{4}$/)
    const clocks = await db.tenggat.findMany({ where: { pengaduanId } })
    expect(clocks).toMatchObject([{ jenis: 'PENYELESAIAN', anggaran: 90, mulai: new Date('2026-09-14T00:00:00Z') }])
    expect((await getTandaTerima(pengaduanId))?.batas).toEqual({
      jenis: 'PENYELESAIAN',
      hari: 90,
      tanggal: addWorkingDays('2026-09-14', 90, KALENDER),
      perkiraan: false,
    })
    expect(await openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(pengaduanId)
  })

  it('is sealed to the custodian of Dumas and bound to its own case', async () => {
    const { pengaduanId } = await kirimDumas({
      identitas: { jenisPelapor: 'BADAN_HUKUM', lembaga: 'Yayasan Rekaan', akta: 'AHU-1', penanggungJawab: 'Ketua' },
    })
    const [row] = await database.queryAsAdmin('SELECT amplop FROM identitas WHERE "pengaduanId" = $1', [pengaduanId])
    for (const identity of [kunci.pemegang, kunci.pemulihan]) {
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      expect(unpackAmplop(await decrypter.decrypt(row?.amplop as Buffer), pengaduanId).data).toMatchObject({
        lembaga: 'Yayasan Rekaan',
        penanggungJawab: 'Ketua',
      })
    }
  })

  it('needs first evidence, and names what is missing', async () => {
    expect(await refusal(kirimDumas({ berkas: [] }))).toBe('INVALID_INPUT bukti.wajibSatu')
  })

  it('sent twice at once is one case with one receipt', async () => {
    const kunciKirim = newKunciKirim()
    const before = await db.pengaduan.count()
    const sent = await Promise.all(Array.from({ length: 8 }, () => kirimDumas({ kunciKirim, materi: { samaran: 'sekali_saja' } })))
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await db.pengaduan.count()).toBe(before + 1)
  })

  it('names no unit of another region', async () => {
    expect(await refusal(kirimDumas({ materi: { unitId: 'opd-dinas-perhubungan' } }))).toBe('INVALID_INPUT unitId.wajibOPD')
  })
})

describe('the limits of files', () => {
  it('are ten files of ten mebibytes for Dumas', async () => {
    const formulirId = pengaduanIdOf(newKunciKirim(), 'DUMAS')
    const store = (size: number) => storeDraft(formulirId, 'DUMAS', { nama: 'a.pdf', bytes: padded(`${size}`, size), sidikPilihan: null })
    expect(await store(10 * MIB)).toMatchObject({ ok: true })
    expect(await store(10 * MIB + 1)).toEqual({ ok: false, galat: 'besar' })
    const many = Array.from({ length: 11 }, (_, i) => berkasOf(`${i}.pdf`, `berkas ${i}`))
    expect((await storeBukti(formulirId, many, 'DUMAS')).map((fault) => fault.galat)).toEqual(['banyak', 'banyak'])
  })

  it('cannot be raised for WBS by uploading under the name of Dumas', async () => {
    const kunciKirim = newKunciKirim()
    await storeDraft(pengaduanIdOf(kunciKirim, 'DUMAS'), 'DUMAS', {
      nama: 'besar.pdf',
      bytes: padded('besar', 2 * MIB),
      sidikPilihan: null,
    })
    const send = () =>
      submitLaporan(laporanOf('WBS', { kunciKirim, identitas: identitasOf(), materi: materiOf({ samaran: 'besar_sekali' }) }))
    expect(await refusal(send())).toBe('INVALID_INPUT bukti.wajib')
    await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), [berkasOf('kecil.pdf', 'kecil')], 'WBS')
    const { pengaduanId } = await send()
    expect(await db.bukti.findMany({ where: { pengaduanId }, select: { ukuran: true } })).toEqual([{ ukuran: contohPdf('kecil').length }])
  })
})

describe('the tracking page of a Dumas case', () => {
  it('counts to the published ninety days, whatever milestones the office keeps', async () => {
    const { pengaduanId } = await kirimDumas()
    await db.tenggat.create({
      data: { pengaduanId, jenis: 'TELAAHAN', mulai: new Date('2026-11-25T00:00:00Z'), anggaran: 5, status: 'BERJALAN' },
    })
    const lacak = await getLacak(pengaduanId)
    expect(lacak).toMatchObject({
      layanan: 'DUMAS',
      label: 'DITERIMA',
      tenggat: { tenggat: { jenis: 'PENYELESAIAN', anggaran: 90 } },
      boleh: { pesan: true, cabut: true, lengkapi: false },
    })
    expect(lacak?.linimasa).toHaveLength(1)
  })

  it('takes a message with a file larger than WBS would take', async () => {
    const { pengaduanId } = await kirimDumas()
    const kunciKirim = newKunciKirim()
    await storeBukti(pengaduanIdOf(kunciKirim, 'DUMAS'), [berkasOf('tambahan.pdf', padded('tambahan', 3 * MIB))], 'DUMAS')
    await sendPesanPelapor({ pengaduanId, kunciKirim, isi: 'Tambahan bukti.' })
    const lacak = await getLacak(pengaduanId)
    expect(lacak?.pesan).toMatchObject([{ dariPelapor: true, isi: 'Tambahan bukti.' }])
    expect(lacak?.bukti.map((bukti) => bukti.ukuran)).toContain(3 * MIB)
  })

  it('lets the reporter withdraw; the register keeps the line', async () => {
    const { pengaduanId } = await kirimDumas()
    await withdrawPengaduan(pengaduanId)
    expect(await getLacak(pengaduanId)).toMatchObject({ label: 'DITUTUP', selesai: true })
    expect(await db.bukuPengaduan.count({ where: { pengaduanId } })).toBe(2)
  })
})
