import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import fs from 'node:fs'
import path from 'node:path'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { berkasOf } from '@/tests/builders/formulir'
import { petugasBer, petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { ajukanKeberatan, jalankan, JALAN, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
let kunci: Kunci
const written: string[] = []
const listen = (stream: NodeJS.WriteStream) => jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0)
const spies: ReturnType<typeof listen>[] = []

beforeAll(async () => {
  kunci = await seedOffice({ surel: true })
  spies.push(listen(process.stderr), listen(process.stdout))
})
afterAll(() => spies.forEach((spy) => spy.mockRestore()))

/** Told apart by their words, so that a find names the field. */
const IDENTITAS = {
  nama: 'Penandarahasia Namasatu',
  nik: '6201990707770007',
  telepon: '+6281377700007',
  email: 'penandarahasia@surat.test',
  alamat: 'Gang Penandarahasia Alamat 7',
}
const ISI = {
  judul: 'Penandajudul tentang kendaraan',
  apa: 'Penandaapa kejadian',
  kapan: 'Penandakapan',
  dimana: 'Penandadimana',
  siapa: 'Penandasiapa',
  isi: 'Penandaisi yang panjang sekali supaya melewati batas paling sedikit lima puluh huruf.',
  terlapor: 'Penandaterlapor',
}
const LAIN = {
  emailKabar: 'penandakabar@surat.test',
  berkas: 'Penandaberkas',
  namaBerkas: 'penandanamaberkas.pdf',
  pesan: 'Penandapesan pelapor',
  balasan: 'Penandabalasan petugas',
  berkasKedua: 'Penandaberkaskedua',
  namaKedua: 'penandanamakedua.pdf',
}

async function storedFiles(): Promise<readonly Readonly<{ tempat: string; bytes: Buffer }>[]> {
  const names = await fs.promises.readdir(database.dataDir, { recursive: true })
  const found: { tempat: string; bytes: Buffer }[] = []
  for (const name of names) {
    const file = path.join(database.dataDir, name)
    if (name.startsWith('rahasia') || !fs.statSync(file).isFile()) continue
    found.push({ tempat: name, bytes: Buffer.concat([Buffer.from(name), fs.readFileSync(file)]) })
  }
  return found
}

/** Where any of the values stands, in any dress. */
async function findings(values: readonly string[]): Promise<readonly string[]> {
  const haystack = [...(await semuaNilai(database)), ...(await storedFiles()), { tempat: 'output', bytes: Buffer.from(written.join('\n')) }]
  const needles = values.flatMap((value) => samaranBytes(value).map((bytes) => ({ value, bytes })))
  return [
    ...new Set(
      haystack.flatMap(({ tempat, bytes }) =>
        needles.filter((needle) => bytes.includes(needle.bytes)).map(({ value }) => `${value} in ${tempat}`),
      ),
    ),
  ].sort()
}

const amplopOf = async (pengaduanId: string) =>
  (await database.queryAsAdmin('SELECT amplop, penerima FROM identitas WHERE "pengaduanId" = $1', [pengaduanId])) as {
    amplop: Buffer
    penerima: string[]
  }[]

async function openWith(identity: string, amplop: Buffer): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(amplop).catch(() => null)
}

describe('what is written down of a report', () => {
  let pengaduanId = ''

  beforeAll(async () => {
    const sent = await kirim({
      identitas: IDENTITAS,
      materi: { ...ISI, samaran: 'pelapor_penanda', emailKabar: LAIN.emailKabar, kirimJawaban: 'SUREL' },
      berkas: [berkasOf(LAIN.namaBerkas, LAIN.berkas)],
    })
    pengaduanId = sent.pengaduanId
    const kunciKirim = newKunciKirim()
    await storeBukti(pengaduanIdOf(kunciKirim, 'WBS'), [berkasOf(LAIN.namaKedua, LAIN.berkasKedua)], 'WBS')
    await sendPesanPelapor({ pengaduanId, kunciKirim, isi: LAIN.pesan })
    await jalankan(pengaduanId, ['ambil'])
    await sendPesanStaf(await petugasBer('VERIFIKATOR'), { pengaduanId, kunciKirim: newKunciKirim(), pesan: LAIN.balasan })
    await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), {
      pengaduanId,
      alasan: 'KLARIFIKASI',
      dasar: 'Surat tugas 7',
      uraian: 'Memeriksa keabsahan data.',
    })
    await deliverOutbox()
    await jalankan(pengaduanId, [...JALAN.JAWABAN_DIPERIKSA.slice(1), 'setujui'])
    while ((await deliverOutbox()) > 0);
    await ajukanKeberatan(pengaduanId)
  })

  it('went all the way to the mailed answer, so that every part had its chance to write', async () => {
    expect((await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })).status).toBe('SELESAI')
    expect(await db.outbox.count({ where: { status: 'TERKIRIM' } })).toBeGreaterThan(3)
    expect(await db.bukti.count({ where: { pengaduanId } })).toBe(2)
  })

  it('holds no value of the identity, nor a piece of one, in database, storage, mails or log', async () => {
    expect(await findings([...Object.values(IDENTITAS), 'Penandarahasia', 'penandarahasia', '81377700007', '0137770000'])).toEqual([])
  })

  it('holds no evidence, file name, narrative, message or address in clear', async () => {
    expect(await findings([...Object.values(ISI), ...Object.values(LAIN)])).toEqual([])
  })

  it('would be found by this very search if it were there, in every dress', async () => {
    const dresses = [
      Buffer.from(IDENTITAS.nama),
      Buffer.from(IDENTITAS.nama, 'utf16le'),
      Buffer.from(IDENTITAS.nama, 'utf16le').swap16(),
      Buffer.from(Buffer.from(`x${IDENTITAS.nama}y`).toString('base64')),
      Buffer.from(Buffer.from(`xy${IDENTITAS.nama}`).toString('base64url')),
      Buffer.from(Buffer.from(IDENTITAS.nama).toString('hex').toUpperCase()),
    ]
    const names = dresses.map((_, i) => `umpan-${i}`)
    dresses.forEach((bytes, i) =>
      fs.writeFileSync(path.join(database.dataDir, `umpan-${i}`), Buffer.concat([Buffer.from('-'), bytes, Buffer.from('-')])),
    )
    expect(await findings([IDENTITAS.nama])).toEqual(names.map((name) => `${IDENTITAS.nama} in ${name}`))
    names.forEach((name) => fs.rmSync(path.join(database.dataDir, name)))
    await database.queryAsAdmin(`UPDATE unit SET nama = nama || $1 WHERE id = 'opd-dinas-sosial'`, [IDENTITAS.nik])
    expect(await findings([IDENTITAS.nik])).toEqual([`${IDENTITAS.nik} in unit.nama`])
    await database.queryAsAdmin(`UPDATE unit SET nama = 'Dinas Sosial' WHERE id = 'opd-dinas-sosial'`)
  })

  it('still opens for the custodian and for the recovery key, and for nobody else', async () => {
    const [row] = await amplopOf(pengaduanId)
    expect(row?.penerima).toHaveLength(2)
    for (const identity of [kunci.pemegang, kunci.pemulihan]) {
      const plain = await openWith(identity, row?.amplop ?? Buffer.alloc(0))
      expect(unpackAmplop(plain ?? new Uint8Array(), pengaduanId).data).toMatchObject(IDENTITAS)
      expect(() => unpackAmplop(plain ?? new Uint8Array(), 'f'.repeat(32))).toThrow('BINDING')
    }
    expect(await openWith(kunci.orangLain, row?.amplop ?? Buffer.alloc(0))).toBeNull()
  })

  it('gives the custodian the envelope of the first case when he opens its keberatan', async () => {
    const anak = await db.pengaduan.findFirstOrThrow({ where: { indukId: pengaduanId }, select: { id: true } })
    expect(await amplopOf(anak.id)).toEqual([])
    const opened = await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), {
      pengaduanId: anak.id,
      alasan: 'APH',
      dasar: 'Surat 8',
      uraian: 'Diminta penyidik.',
    })
    expect(opened).toMatchObject({ akarId: pengaduanId, amplop: [{ urutan: 1, asal: 'LAPORAN', isi: expect.any(String) }] })
  })
})

describe('envelopes', () => {
  it('are all of one length, whoever is inside', async () => {
    const small = await kirim({ identitas: { nama: 'Al', alamat: 'Jalan', email: '' } })
    const large = await kirim({
      identitas: { nama: 'Ñ'.repeat(100), alamat: 'Ж'.repeat(300), email: `${'a'.repeat(60)}@${'b'.repeat(60)}.test` },
    })
    const lengths = await Promise.all([small, large].map(async ({ pengaduanId }) => (await amplopOf(pengaduanId))[0]?.amplop.length))
    expect(lengths[0]).toBe(lengths[1])
  })

  it('of a report about the custodian, or the whole office, are sealed to the recovery key alone', async () => {
    for (const unitId of ['jabatan-pemegang-identitas', 'jabatan-inspektur', 'opd-inspektorat']) {
      const { pengaduanId } = await kirim({ identitas: IDENTITAS, materi: { kategori: 'OPD', unitId } })
      const [row] = await amplopOf(pengaduanId)
      expect(row?.penerima).toHaveLength(1)
      expect(await openWith(kunci.pemegang, row?.amplop ?? Buffer.alloc(0))).toBeNull()
      expect(
        unpackAmplop((await openWith(kunci.pemulihan, row?.amplop ?? Buffer.alloc(0))) ?? new Uint8Array(), pengaduanId).data,
      ).toMatchObject(IDENTITAS)
    }
  })
})

describe('an opening of an identity', () => {
  const request = (pengaduanId: string) => ({
    pengaduanId,
    alasan: 'KLARIFIKASI' as const,
    dasar: 'Surat tugas 7',
    uraian: 'Memeriksa keabsahan data.',
  })

  it('leaves an opening, an audit row before the release, and shows on the tracking page whatever comes of it', async () => {
    const { pengaduanId } = await kirim()
    await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), request(pengaduanId))
    await openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), request(pengaduanId))
    const rows = await db.pembukaanIdentitas.findMany({ where: { pengaduanId } })
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row.dilepasAt).not.toBeNull()
      expect(await db.jejakAudit.count({ where: { tindakan: 'BUKA_IDENTITAS', objek: `pembukaanIdentitas:${row.id}` } })).toBe(1)
    }
  })

  it('is refused to everybody else, with an audit row and no opening', async () => {
    const { pengaduanId } = await kirim()
    for (const name of ['verifikator', 'irban.khusus', 'kepala', 'ppdp', 'admin.sistem', 'sekda', 'petugas.penerima']) {
      await expect(openIdentitas(await petugasOf(name), request(pengaduanId))).rejects.toThrow(/FORBIDDEN|NOT_FOUND/)
    }
    expect(await db.pembukaanIdentitas.count({ where: { pengaduanId } })).toBe(0)
    expect(await db.jejakAudit.count({ where: { tindakan: 'DITOLAK', objek: `pengaduan:${pengaduanId}` } })).toBe(7)
  })

  it('by a custodian whose key was taken away is refused before anything is recorded', async () => {
    const { pengaduanId } = await kirim()
    await database.queryAsAdmin(`UPDATE "kunciIdentitas" SET aktif = NULL WHERE jenis = 'PEMEGANG'`)
    await expect(openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), request(pengaduanId))).rejects.toThrow('UNAVAILABLE')
    expect(await db.pembukaanIdentitas.count({ where: { pengaduanId } })).toBe(0)
    await database.queryAsAdmin(`UPDATE "kunciIdentitas" SET aktif = 'WBS:PEMEGANG' WHERE jenis = 'PEMEGANG'`)
  })
})

describe('lepasAmplop, the only way to an envelope', () => {
  const insert = `INSERT INTO "pembukaanIdentitas" (id, "pengaduanId", "petugasId", alasan, dasar, uraian, "dibuatAt")
    VALUES (gen_random_uuid(), $1, $2, 'APH', 'x', 'x', now()) RETURNING id`
  const release = (id: unknown) => database.queryAsApp('SELECT * FROM "lepasAmplop"($1)', [id])
  const audit = (id: unknown) =>
    database.queryAsAdmin(
      `INSERT INTO "jejakAudit" (nomor, "dibuatAt", aktor, tindakan, objek, rincian, "macLalu", "kunciId", mac)
     SELECT coalesce(max(nomor), 0) + 1, now(), 'uji', 'BUKA_IDENTITAS', 'pembukaanIdentitas:' || $1, '{}', 'x', 'y', gen_random_uuid()::text FROM "jejakAudit"`,
      [id],
    )
  let pengaduanId = ''
  let petugasId = ''
  const opening = async () => (await database.queryAsApp(insert, [pengaduanId, petugasId]))[0]?.id

  beforeAll(async () => {
    pengaduanId = (await kirim()).pengaduanId
    petugasId = (await petugasBer('PEMEGANG_IDENTITAS')).id
  })

  it('refuses an opening it does not know', async () => {
    await expect(release('019aa0c0-0000-7000-8000-000000000001')).rejects.toThrow('tidak dikenal')
  })

  it('refuses an opening that is not in the audit chain', async () => {
    await expect(release(await opening())).rejects.toThrow('tidak tercatat')
  })

  it('refuses an opening of its own transaction, even a recorded one', async () => {
    const request = db.$transaction(async (tx) => {
      const row = await tx.pembukaanIdentitas.create({
        data: { pengaduanId, petugasId, alasan: 'APH', dasar: 'x', uraian: 'x', dibuatAt: new Date() },
        select: { id: true },
      })
      await audit(row.id)
      return tx.$queryRaw`SELECT * FROM "lepasAmplop"(${row.id}::uuid)`
    })
    await expect(request).rejects.toThrow('belum tersimpan')
  })

  it('releases a recorded opening once, also to two who ask at the same moment', async () => {
    const id = await opening()
    await audit(id)
    const answers = await Promise.allSettled([release(id), release(id), release(id)])
    const released = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
    expect(released).toHaveLength(1)
    expect(released[0]).toMatchObject([{ nomor: 1, isi: expect.any(Buffer) }])
    for (const answer of answers) if (answer.status === 'rejected') expect(String(answer.reason)).toContain('sudah dipakai')
  })
})
