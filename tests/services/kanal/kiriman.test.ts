import { galatOpen311 } from '@/lib/web/open311'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { BATAS_PER_MENIT } from '@/lib/domain/kanal/tanda-tangan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getStatusMasukan } from '@/lib/services/kanal/get-status-masukan'
import { createKanal, listKanal, switchOffKanal } from '@/lib/services/kanal/manage-kanal'
import { receiveMasukan } from '@/lib/services/kanal/receive-masukan'
import { permintaanUji, PESAN, type KunciUji } from '@/tests/builders/kanal'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: KunciUji
const buat = async (kanal: 'SMS' | 'APLIKASI' = 'SMS') =>
  createKanal(await petugasOf('admin.sistem'), { namaKanal: 'Gerbang SMS 1708', kanal })

beforeAll(async () => {
  await seedOffice()
  kunci = await buat()
})

describe('a report over the intake API', () => {
  it('becomes an SP4N case of its channel without an account, and both codes open it', async () => {
    const terima = await receiveMasukan(permintaanUji(kunci, { ...PESAN, samaran: 'pesut_88' }))
    const row = await db.pengaduan.findUniqueOrThrow({ where: { nomorTiket: terima.nomorTiket } })
    expect(row).toMatchObject({ layanan: 'SP4N', kanal: 'SMS', samaran: 'pesut_88', jenisLaporan: 'PENGADUAN', anonim: false })
    expect(await getStatusMasukan(terima.nomorTiket.toLowerCase(), terima.kodeAkses)).toMatchObject({
      status: 'DITERIMA',
      judul: PESAN.isi,
      tanggapan: null,
    })
    expect(await refusal(getStatusMasukan(terima.nomorTiket, '0000-0000-0000-0000'))).toBe('WRONG_CREDENTIALS')
  })

  it('sent five times at once makes one case and one answer, also the day after', async () => {
    const badan = { isi: 'Air PDAM tidak mengalir di Jalan Merdeka sejak kemarin.' }
    const before = await db.pengaduan.count()
    const send = (waktu?: number) => receiveMasukan(permintaanUji(kunci, badan, { idempotensi: 'sms-000001' }, waktu))
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send()))
    const besok = new Date(Date.now() + 86_400_000)
    answers.push(await runAt(besok, () => send(Math.floor(besok.getTime() / 1000))))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db.pengaduan.count()).toBe(before + 1)
  })

  it('is refused under a key that carried other words before, and under another channel it is another report', async () => {
    const kirim = (oleh: KunciUji, isi: string) => receiveMasukan(permintaanUji(oleh, { ...PESAN, isi }, { idempotensi: 'pesan-0002' }))
    const pertama = await kirim(kunci, 'Jembatan kayu di hulu desa hampir roboh.')
    expect(await refusal(kirim(kunci, 'Jembatan kayu di hulu desa sudah roboh.'))).toBe('CONFLICT idempotensi.berbeda')
    expect((await kirim(await buat('APLIKASI'), 'Jembatan kayu di hulu desa hampir roboh.')).nomorTiket).not.toBe(pertama.nomorTiket)
  })

  it('with a name, a telephone number or any other field of a person is refused, whatever else is right', async () => {
    for (const extra of [{ nama: 'Budi' }, { telepon: '081234567890' }, { nik: '6201' }, { emailKabar: 'a@contoh.test' }]) {
      expect(await refusal(receiveMasukan(permintaanUji(kunci, { ...PESAN, ...extra })))).toBe('INVALID_INPUT badan.asing')
    }
    const salah = { isi: ' ', tanggalKejadian: '2999-01-01', anonim: 'ya' }
    expect(await refusal(receiveMasukan(permintaanUji(kunci, salah)))).toBe(
      'INVALID_INPUT isiSp4n.wajib tanggalKejadian.depan anonim.salah',
    )
    expect(await refusal(receiveMasukan(permintaanUji(kunci, '\ufeff{')))).toBe('INVALID_INPUT badan.json')
    expect(await refusal(receiveMasukan(permintaanUji(kunci, PESAN, { idempotensi: 'a b' })))).toBe('INVALID_INPUT idempotensi.salah')
  })
})

describe('a message of a telephone', () => {
  it('is a case however short, and says in its title that it wants completing', async () => {
    const terima = await receiveMasukan(permintaanUji(kunci, { isi: 'Jalan rusak, tlg' }))
    expect(await getStatusMasukan(terima.nomorTiket, terima.kodeAkses)).toMatchObject({ judul: 'Perlu dilengkapi: Jalan rusak, tlg' })
  })

  it('may begin with a byte order mark, which is signed like the rest', async () => {
    const badan = `\ufeff${JSON.stringify({ isi: 'Lampu jalan di depan pasar padam sejak tiga malam.' })}`
    expect(await receiveMasukan(permintaanUji(kunci, badan))).toMatchObject({ nomorTiket: expect.stringMatching(/^SP4N-/) })
  })
})

describe('a refusal of Open311', () => {
  const refused = (status: number, kesalahan?: readonly unknown[]) =>
    Response.json({ type: 'about:blank', title: 'Judul', status, detail: 'Isi.', kesalahan }, { status })

  it('is a list of code and description, one line a fault; any other answer passes', async () => {
    const answer = await galatOpen311(
      refused(422, [
        { kolom: 'alamat', pesan: 'Isi tempat.' },
        { kolom: 'isi', pesan: 'Tuliskan isi.' },
      ]),
    )
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/json'])
    expect(await answer.json()).toEqual([
      { code: 422, description: expect.stringMatching(/^alamat: /) },
      { code: 422, description: expect.stringMatching(/^isi: /) },
    ])
    expect(await (await galatOpen311(refused(404))).json()).toEqual([{ code: 404, description: 'Judul. Isi.' }])
    const fine = Response.json([1])
    expect(await galatOpen311(fine)).toBe(fine)
  })
})

describe('the signature', () => {
  it.each([
    ['another body', { badan: JSON.stringify({ ...PESAN, isi: 'Lampu jalan di depan pasar menyala terus.' }) }],
    ['another address', { jalur: '/api/open311/v2/requests.json' }],
    ['an unknown key', { id: 'kanal_tidakada' }],
    ['no signature', { tandaTangan: '' }],
    ['a short signature', { tandaTangan: 'ab' }],
  ])('does not fit %s', async (_what, ubah) => {
    expect(await refusal(receiveMasukan(permintaanUji(kunci, PESAN, ubah)))).toBe('WRONG_CREDENTIALS')
  })

  it('does not fit another idempotency key, so that a caught request makes no second case', async () => {
    const caught = permintaanUji(kunci, PESAN)
    expect(await refusal(receiveMasukan({ ...caught, idempotensi: 'kunci-lain-1' }))).toBe('WRONG_CREDENTIALS')
  })

  it('holds for five minutes to either side', async () => {
    const waktu = (detik: number) => permintaanUji(kunci, PESAN, {}, Math.floor(Date.now() / 1000) + detik)
    expect(await refusal(receiveMasukan(waktu(-290)))).toBe('done')
    expect(await refusal(receiveMasukan(waktu(-310)))).toBe('WRONG_CREDENTIALS tandaTangan.waktu')
    expect(await refusal(receiveMasukan(waktu(310)))).toBe('WRONG_CREDENTIALS tandaTangan.waktu')
  })
})

describe('a key of a channel', () => {
  it('lies in the database without its secret, and neither does any access code', async () => {
    const { kodeAkses } = await receiveMasukan(permintaanUji(kunci, PESAN))
    const values = await semuaNilai(database)
    for (const rahasia of [kunci.rahasia, kodeAkses, kodeAkses.replaceAll('-', '')]) {
      const dresses = samaranBytes(rahasia)
      expect(values.filter(({ bytes }) => dresses.some((dress) => bytes.includes(dress))).map(({ tempat }) => tempat)).toEqual([])
    }
  })

  it('is made and switched off by the Admin Sistem alone, each act in the audit trail', async () => {
    const { id, rahasia } = await buat()
    const admin = await petugasOf('admin.sistem')
    expect(await refusal(createKanal(await petugasOf('kepala'), { namaKanal: 'Penyusup', kanal: 'SMS' }))).toBe('FORBIDDEN')
    expect(await refusal(listKanal(await petugasOf('admin.instansi')))).toBe('FORBIDDEN')
    await switchOffKanal(admin, id)
    expect(await refusal(receiveMasukan(permintaanUji({ id, rahasia }, PESAN)))).toBe('WRONG_CREDENTIALS')
    expect((await listKanal(admin)).find((row) => row.id === id)).toMatchObject({ aktif: false, terakhirAt: null })
    const acts = await db.jejakAudit.findMany({
      where: { objek: `kunciKanal:${id}` },
      select: { tindakan: true },
      orderBy: { nomor: 'asc' },
    })
    expect(acts.map(({ tindakan }) => tindakan)).toEqual(['BUAT_KANAL', 'MATIKAN_KANAL'])
  })

  it('may send so many requests a minute and no more; a stranger cannot use them up', async () => {
    const { id, rahasia } = await buat()
    for (let n = 0; n < 3; n += 1) await refusal(receiveMasukan(permintaanUji({ id, rahasia: 'salah' }, PESAN)))
    const at = new Date(Date.UTC(2026, 10, 25, 3, 0, 10))
    const send = () => refusal(receiveMasukan(permintaanUji({ id, rahasia }, { isi: ' ' }, {}, at.getTime() / 1000)))
    await runAt(at, async () => {
      for (let n = 0; n < BATAS_PER_MENIT; n += 1) expect(await send()).toBe('INVALID_INPUT isiSp4n.wajib')
      expect(await send()).toBe('TOO_MANY_TRIES')
    })
  })
})
