import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { SAMARAN_ANONIM } from '@/lib/domain/lapor/samaran'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { getAkun } from '@/lib/services/akun/get-akun'
import { getPelaporByToken } from '@/lib/services/akun/get-pelapor'
import { storeDraft } from '@/lib/services/bukti/store-bukti'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { submitSp4n } from '@/lib/services/lapor/submit-sp4n'
import { contohPdf } from '@/prisma/seed/berkas'
import { akunUji, kirimSp4n, materiSp4nOf, namaBaru, SANDI } from '@/tests/builders/akun'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
beforeAll(async () => {
  await seedOffice()
  await db.unit.create({ data: { id: 'ketapang-opd-uji', jenis: 'OPD', nama: 'Dinas Uji Ketapang', lingkup: ['SP4N'] } })
})

const rowOf = (id: string) => db.pengaduan.findUniqueOrThrow({ where: { id } })
const MIB = 1024 * 1024

describe('an SP4N report from the website', () => {
  it('becomes a case with both codes in the account, without any identity or key to seal to', async () => {
    const { pelapor, samaran } = await akunUji()
    const { pengaduanId, kodeAkses, token } = await kirimSp4n({ pelapor, akun: null }, { unitId: 'ketapang-opd-uji' })
    const row = await rowOf(pengaduanId)
    expect(row).toMatchObject({
      layanan: 'SP4N',
      kanal: 'WEB',
      samaran,
      kategori: 'OPD',
      unitId: 'ketapang-opd-uji',
      jenisLaporan: 'PENGADUAN',
      topik: 'JALAN',
      anonim: false,
      rahasia: false,
      idPelacakan: null,
      tanggalKejadian: new Date('2026-11-20T00:00:00Z'),
      peranDihindari: [],
    })
    expect(token).toBeNull()
    expect(await db.identitas.count({ where: { pengaduanId } })).toBe(0)
    expect(await db.bukuPengaduan.count({ where: { pengaduanId, layanan: 'SP4N' } })).toBe(1)
    expect(await db.tenggat.findMany({ where: { pengaduanId, jenis: 'PENYELESAIAN' }, select: { anggaran: true } })).toEqual([
      { anggaran: 5 },
    ])
    expect(await openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(pengaduanId)
    expect((await getAkun(pelapor)).kasus).toMatchObject([
      { nomorTiket: row.nomorTiket, judul: 'Lampu jalan padam di depan pasar', label: expect.any(String) },
    ])
    expect(await getLacak(pengaduanId)).toMatchObject({
      layanan: 'SP4N',
      judul: 'Lampu jalan padam di depan pasar',
      mengenai: 'Dinas Uji Ketapang',
    })
    expect(await getTandaTerima(pengaduanId)).toMatchObject({ layanan: 'SP4N', batas: { jenis: 'PENYELESAIAN', hari: 5 } })
  })

  it('makes its account together with the case, and shows one recovery code however often it is posted', async () => {
    const [samaran, kunciKirim] = [namaBaru(), newKunciKirim()]
    const akun = { akun: 'BARU', samaran, kataSandi: SANDI } as const
    const sent = await Promise.all([1, 2, 3].map(() => kirimSp4n({ pelapor: null, akun }, {}, kunciKirim)))
    expect(new Set(sent.map(({ kodeAkses, kodePemulihan }) => `${kodeAkses} ${kodePemulihan}`)).size).toBe(1)
    expect(await db.pengaduan.count({ where: { samaran } })).toBe(1)
    expect((await getPelaporByToken(sent[2]?.token ?? ''))?.samaran).toBe(samaran)
  })

  it('makes neither case nor account when one of them is refused', async () => {
    const { samaran } = await akunUji()
    const before = [await db.pengaduan.count(), await db.akunPelapor.count()]
    expect(await refusal(kirimSp4n({ pelapor: null, akun: { akun: 'BARU', samaran, kataSandi: SANDI } }))).toMatch(
      /^INVALID_INPUT samaran\.pilihLain\|/,
    )
    expect(
      await refusal(
        kirimSp4n({ pelapor: null, akun: { akun: 'BARU', samaran: namaBaru(), kataSandi: SANDI } }, { unitId: 'opd-dinas-perhubungan' }),
      ),
    ).toBe('INVALID_INPUT unitId.wajibOPD')
    expect(await refusal(kirimSp4n({ pelapor: null, akun: null }))).toBe('INVALID_INPUT akun.wajib')
    expect([await db.pengaduan.count(), await db.akunPelapor.count()]).toEqual(before)
  })

  it('signs somebody in who has an account, and names a wrong password beside its field', async () => {
    const { samaran } = await akunUji()
    const send = (kataSandi: string) => kirimSp4n({ pelapor: null, akun: { akun: 'SUDAH', namaPengguna: samaran, kataSandi } })
    expect(await refusal(send('salah'))).toBe('INVALID_INPUT kataSandi.masuk')
    const { token, kodePemulihan } = await send(SANDI)
    expect([(await getPelaporByToken(token ?? ''))?.samaran, kodePemulihan]).toEqual([samaran, null])
  })

  it('hides the pseudonym of an anonymous report everywhere, and still lies in its account', async () => {
    const { pelapor, samaran } = await akunUji('penanda_anonim')
    const { pengaduanId } = await kirimSp4n({ pelapor, akun: null }, { anonim: true })
    expect((await rowOf(pengaduanId)).samaran).toBe(SAMARAN_ANONIM)
    expect((await getAkun(pelapor)).kasus).toHaveLength(1)
    const places = (await semuaNilai(database)).filter(({ bytes }) => bytes.includes(samaran)).map(({ tempat }) => tempat)
    expect([...new Set(places)]).toEqual(['akunPelapor.samaran'])
  })

  it('is sealed in the database like every case, secret or not', async () => {
    const { pelapor } = await akunUji()
    await kirimSp4n(
      { pelapor, akun: null },
      { judul: 'Penandajudulsp4n rekaan', isi: 'Penandaisisp4n yang cukup panjang.', lokasi: 'Penandalokasisp4n', rahasia: true },
    )
    const needles = ['Penandajudulsp4n', 'Penandaisisp4n', 'Penandalokasisp4n'].flatMap(samaranBytes)
    expect((await semuaNilai(database)).filter(({ bytes }) => needles.some((needle) => bytes.includes(needle)))).toEqual([])
  })
})

describe('an SP4N report from another channel', () => {
  const send = (values: Partial<Parameters<typeof submitSp4n>[0]> = {}) =>
    submitSp4n({ kunciKirim: newKunciKirim(), materi: materiSp4nOf(), akun: null, ...values })

  it('needs no account, and keeps its channel, tracking ID and the moment it was received there', async () => {
    const diterimaAt = new Date('2026-11-16T03:00:00Z')
    const { pengaduanId, kodeAkses } = await send({ kanal: 'SMS', idPelacakan: '9400001', diterimaAt })
    const row = await rowOf(pengaduanId)
    expect(row).toMatchObject({ kanal: 'SMS', idPelacakan: '9400001', samaran: SAMARAN_ANONIM, diterimaAt })
    expect(await db.tenggat.findMany({ where: { pengaduanId, jenis: 'PENYELESAIAN' }, select: { mulai: true } })).toEqual([
      { mulai: new Date('2026-11-16T00:00:00Z') },
    ])
    expect(await openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(pengaduanId)
    expect(await db.akunPengaduan.count({ where: { pengaduanId } })).toBe(0)
  })

  it('is one case a tracking ID, and one a form', async () => {
    const kunciKirim = newKunciKirim()
    const first = await send({ kunciKirim, idPelacakan: '9400002' })
    expect((await send({ kunciKirim, idPelacakan: '9400002' })).pengaduanId).toBe(first.pengaduanId)
    expect(await refusal(send({ idPelacakan: '9400002' }))).toBe('CONFLICT idPelacakan.dipakai')
  })

  it('does not speak under the name of somebody with an account', async () => {
    const { samaran } = await akunUji()
    expect(await refusal(send({ samaran }))).toMatch(/^INVALID_INPUT samaran\.pilihLain\|/)
  })
})

describe('attachments of SP4N', () => {
  const store = (formulirId: string, size: number, text: string) =>
    storeDraft(formulirId, 'SP4N', {
      nama: 'a.pdf',
      bytes: Buffer.concat([contohPdf(text), Buffer.alloc(size, 0x20)]).subarray(0, size),
      sidikPilihan: null,
    })

  it('are two mebibytes together', async () => {
    const formulirId = pengaduanIdOf(newKunciKirim(), 'SP4N')
    expect(await store(formulirId, MIB, 'satu')).toMatchObject({ ok: true })
    expect(await store(formulirId, MIB + 1, 'dua')).toEqual({ ok: false, galat: 'total' })
    expect(await store(formulirId, MIB, 'tiga')).toMatchObject({ ok: true })
    expect(await store(formulirId, 600, 'empat')).toEqual({ ok: false, galat: 'total' })
  })

  it('keep no original of a picture, for there is no custodian to seal it to', async () => {
    const { pelapor } = await akunUji()
    const kunciKirim = newKunciKirim()
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#aabbcc' } })
      .jpeg()
      .toBuffer()
    expect(await storeDraft(pengaduanIdOf(kunciKirim, 'SP4N'), 'SP4N', { nama: 'a.jpg', bytes, sidikPilihan: null })).toMatchObject({
      ok: true,
    })
    const { pengaduanId } = await kirimSp4n({ pelapor, akun: null }, {}, kunciKirim)
    expect(
      await db.bukti.findMany({ where: { pengaduanId }, select: { kunciObjekAsli: true, kunciAsliTersegel: true, ukuranAsli: true } }),
    ).toEqual([{ kunciObjekAsli: null, kunciAsliTersegel: null, ukuranAsli: bytes.length }])
  })
})
