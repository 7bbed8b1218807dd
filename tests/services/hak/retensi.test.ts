import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { parseDaftarMusnah, readDaftarMusnah } from '@/lib/infra/cadangan/daftar-musnah'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { catatPemusnahan } from '@/lib/services/retensi/catat-pemusnahan'
import { confirmMusnah } from '@/lib/services/retensi/confirm-musnah'
import { holdIdentitas, releaseIdentitas, setRetensi } from '@/lib/services/retensi/hold-identitas'
import { getRetensi } from '@/lib/services/retensi/list-retensi'
import { proposeMusnah } from '@/lib/services/retensi/propose-musnah'
import { getDaftarSiap } from '@/lib/services/sistem/get-daftar-siap'
import { getTelusur } from '@/lib/services/telusur/get-telusur'
import { berkasOf } from '@/tests/builders/formulir'
import { petugasBer, petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { ajukanKeberatan, kasusDi, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci

beforeAll(async () => {
  kunci = await seedOffice()
  await setRetensi(await petugasBer('PPDP'), 30)
})

const days = (n: number) => new Date(now().getTime() + n * 86_400_000)
const tiketOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { nomorTiket: true } })).nomorTiket
const amplopOf = async (id: string) =>
  (await database.queryAsAdmin('SELECT amplop FROM identitas WHERE "pengaduanId" = $1', [id])) as { amplop: Buffer }[]
const open = async (pengaduanId: string) =>
  openIdentitas(await petugasBer('PEMEGANG_IDENTITAS'), {
    pengaduanId,
    alasan: 'KLARIFIKASI',
    dasar: 'Surat tugas 7',
    uraian: 'Memeriksa keabsahan data.',
  })

async function opens(identity: string, amplop: Buffer): Promise<boolean> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(amplop).then(
    () => true,
    () => false,
  )
}

/** As if a chain had been closed so many days earlier: the database's clock cannot be moved, rows can. */
const age = (akarId: string, n: number) =>
  database.queryAsAdmin('UPDATE pengaduan SET "ditutupAt" = "ditutupAt" - make_interval(days => $2) WHERE "akarId" = $1', [akarId, n])
const usulan = async () => (await getRetensi(await petugasBer('PPDP'))).usulan?.map((one) => one.akarId)
const musnahkan = async (...akarIds: string[]) => confirmMusnah(await petugasBer('PPDP'), akarIds)

describe('the identity of a closed chain', () => {
  it('opens for custodian and recovery until the PPDP confirms, and for neither afterwards; the record and the tracking page say so', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    await age(pengaduanId, 29)
    expect(await proposeMusnah()).toBe(0)
    expect(await refusal(musnahkan(pengaduanId))).toBe('CONFLICT')
    await age(pengaduanId, 2)
    expect(await proposeMusnah()).toBe(1)
    expect(await proposeMusnah()).toBe(0)
    const [row] = await amplopOf(pengaduanId)
    expect(await Promise.all([kunci.pemegang, kunci.pemulihan].map((key) => opens(key, row?.amplop ?? Buffer.alloc(0))))).toEqual([
      true,
      true,
    ])
    expect((await open(pengaduanId)).amplop).toHaveLength(1)
    expect(await usulan()).toEqual([pengaduanId])
    expect(await musnahkan(pengaduanId)).toBe(1)
    expect(await amplopOf(pengaduanId)).toEqual([])
    expect((await open(pengaduanId)).amplop).toEqual([])
    expect(await db.pemusnahanIdentitas.findFirst({ where: { akarId: pengaduanId } })).toMatchObject({
      jumlah: 1,
      sidik: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    })
    const ppdp = await petugasBer('PPDP')
    expect(
      await db.jejakAudit.count({
        where: { tindakan: 'MUSNAHKAN_IDENTITAS', objek: `pengaduan:${pengaduanId}`, aktor: `petugas:${ppdp.id}` },
      }),
    ).toBe(1)
    expect((await getLacak(pengaduanId))?.hak.musnahAt).toBeInstanceOf(Date)
    // From this list a restored backup destroys it again; it is written once, whoever looks after it.
    await catatPemusnahan()
    const listed = parseDaftarMusnah(await readDaftarMusnah()).filter(({ akarId }) => akarId === pengaduanId)
    expect(listed.map(({ at }) => new Date(at))).toEqual([
      (await db.pemusnahanIdentitas.findFirstOrThrow({ where: { akarId: pengaduanId } })).dibuatAt,
    ])
    expect([await proposeMusnah(), await usulan()]).toEqual([0, []])
  })

  it('is destroyed by nobody else, and by no time the application names', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    expect(await runAt(days(4000), proposeMusnah)).toBe(0)
    await expect(database.queryAsApp(`SELECT "musnahkanAmplop"($1, now() + interval '99 years')`, [pengaduanId])).rejects.toThrow(
      'does not exist',
    )
    await age(pengaduanId, 31)
    expect(await proposeMusnah()).toBe(1)
    await expect(database.queryAsApp(`SELECT "musnahkanAmplop"($1)`, [pengaduanId])).rejects.toThrow('pemusnahan belum dipastikan')
    for (const name of ['kepala', 'admin.sistem', 'pemegang.identitas']) {
      expect([name, await refusal(confirmMusnah(await petugasOf(name), [pengaduanId]))]).toEqual([name, 'FORBIDDEN'])
    }
    expect((await getRetensi(await petugasBer('KEPALA'))).usulan).toBeNull()
    expect(await amplopOf(pengaduanId)).toHaveLength(1)
    expect(await musnahkan(pengaduanId)).toBe(1)
  })

  it('waits on the list, which the PPDP is told of at once and then weekly, and which stands on the page of the system', async () => {
    const [ppdp, admin] = [await petugasBer('PPDP'), await petugasBer('ADMIN_SISTEM')]
    await db.petugas.update({ where: { id: ppdp.id }, data: { surel: 'ppdp@contoh.test' } })
    const { pengaduanId } = await kasusDi('SELESAI')
    const mails = () => db.outbox.count({ where: { kunci: { startsWith: `usulan-musnah:${ppdp.id}:` } } })
    await age(pengaduanId, 31)
    await proposeMusnah()
    await proposeMusnah()
    expect(await mails()).toBe(1)
    await database.queryAsAdmin(`UPDATE "usulanMusnah" SET "dikabariAt" = now() - interval '6 days 23 hours'`)
    await proposeMusnah()
    expect(await mails()).toBe(1)
    await database.queryAsAdmin(`UPDATE "usulanMusnah" SET "dikabariAt" = now() - interval '7 days'`)
    await proposeMusnah()
    expect(await mails()).toBe(2)
    expect((await getDaftarSiap(admin)).usulan).toMatchObject({ jumlah: 1, sejak: expect.any(Date) })
    await musnahkan(pengaduanId)
    expect((await getDaftarSiap(admin)).usulan).toEqual({ jumlah: 0, sejak: null })
  })

  it('is not shown, told or confirmed to a PPDP it is about', async () => {
    const ppdp = await petugasBer('PPDP')
    const { pengaduanId } = await kasusDi('SELESAI')
    await db.terlaporPetugas.create({ data: { pengaduanId, petugasId: ppdp.id, dibuatAt: now() } })
    await age(pengaduanId, 31)
    const before = await db.outbox.count({ where: { kunci: { startsWith: 'usulan-musnah:' } } })
    expect(await proposeMusnah()).toBe(1)
    expect([await usulan(), await refusal(musnahkan(pengaduanId))]).toEqual([[], 'CONFLICT'])
    expect(await db.outbox.count({ where: { kunci: { startsWith: 'usulan-musnah:' } } })).toBe(before)
    expect(await amplopOf(pengaduanId)).toHaveLength(1)
    await database.queryAsAdmin('DELETE FROM "terlaporPetugas" WHERE "pengaduanId" = $1', [pengaduanId])
    expect(await musnahkan(pengaduanId)).toBe(1)
  })

  it('stays while the clock is not believed', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    await age(pengaduanId, 31)
    await proposeMusnah()
    await database.queryAsAdmin(`UPDATE "jam" SET "dihentikanAt" = now(), sebab = 'MAJU'`)
    expect(await refusal(musnahkan(pengaduanId))).toBe('GUARD_FAILED jamBelumDipastikan')
    expect(await amplopOf(pengaduanId)).toHaveLength(1)
    await database.queryAsAdmin(`UPDATE "jam" SET "dihentikanAt" = NULL, sebab = NULL`)
    expect(await musnahkan(pengaduanId)).toBe(1)
  })

  it('stays while a keberatan of the chain is open, also when it was on the list already', async () => {
    const { pengaduanId } = await kasusDi('SELESAI')
    await age(pengaduanId, 20)
    await ajukanKeberatan(pengaduanId)
    await age(pengaduanId, 400)
    expect(await proposeMusnah()).toBe(0)
    expect(await amplopOf(pengaduanId)).toHaveLength(1)
  })

  it('stays while it is held, whoever asks the database, leaves the list, and goes after the release', async () => {
    const [ppdp, kepala] = [await petugasBer('PPDP'), await petugasBer('KEPALA')]
    const { pengaduanId } = await kasusDi('DIARSIPKAN')
    const nomorTiket = await tiketOf(pengaduanId)
    await age(pengaduanId, 31)
    expect(await proposeMusnah()).toBe(1)
    await holdIdentitas(kepala, { nomorTiket, alasanTahan: 'Perkara nomor 7 di pengadilan.' })
    expect(await refusal(holdIdentitas(ppdp, { nomorTiket, alasanTahan: 'Perkara nomor 7 di pengadilan.' }))).toBe(
      'GUARD_FAILED sudahDitahan',
    )
    expect(await refusal(musnahkan(pengaduanId))).toBe('CONFLICT')
    await expect(database.queryAsApp(`SELECT "musnahkanAmplop"($1)`, [pengaduanId])).rejects.toThrow('belum boleh dimusnahkan')
    expect([await proposeMusnah(), await usulan()]).toEqual([0, []])
    const rantai = (await getRetensi(ppdp)).rantai.find((one) => one.akarId === pengaduanId)
    expect(rantai).toMatchObject({ keadaan: 'DITAHAN', penahanan: [{ alasan: 'Perkara nomor 7 di pengadilan.' }] })
    await releaseIdentitas(ppdp, { penahananId: rantai?.penahanan[0]?.id ?? '', alasanLepas: 'Perkara sudah selesai.' })
    expect([await proposeMusnah(), await musnahkan(pengaduanId)]).toEqual([1, 1])
    expect((await getRetensi(ppdp)).rantai.find((one) => one.akarId === pengaduanId)).toMatchObject({ keadaan: 'DIMUSNAHKAN', jumlah: 1 })
    expect(await refusal(holdIdentitas(ppdp, { nomorTiket, alasanTahan: 'Terlambat menahan.' }))).toBe('GUARD_FAILED sudahMusnah')
  })

  it('takes the sealed keys and the objects of original pictures with it, also of those sent with a later message', async () => {
    const { pengaduanId, kunciKirim } = await kirim()
    const formId = newKunciKirim()
    await storeBukti(pengaduanIdOf(formId, 'WBS'), [berkasOf('foto.pdf', 'Foto kedua')], 'WBS')
    await sendPesanPelapor({ pengaduanId, kunciKirim: formId, isi: 'Foto tambahan.' })
    const bukti = await db.bukti.findMany({ where: { pengaduanId }, select: { id: true, formulirId: true } })
    expect(bukti.map((row) => row.formulirId).sort()).toEqual([pengaduanIdOf(kunciKirim, 'WBS'), pengaduanIdOf(formId, 'WBS')].sort())
    for (const { id, formulirId } of bukti) {
      const key = `bukti/asli/${id}`
      await storage().put(key, Buffer.from('sealed original'))
      await db.bukti.update({ where: { id }, data: { kunciObjekAsli: key } })
      await database.queryAsApp(
        `INSERT INTO "identitas" (id, "pengaduanId", urutan, field, algoritma, penerima, amplop, "dibuatAt")
        VALUES (gen_random_uuid(), $1, 1, $2, 'age', '{a,b}', '\\x00', now())`,
        [formulirId, `bukti:${id}`],
      )
    }
    await db.pengaduan.update({ where: { id: pengaduanId }, data: { status: 'DIARSIPKAN', ditutupAt: days(-31) } })
    expect([await proposeMusnah(), await musnahkan(pengaduanId)]).toEqual([1, 1])
    expect(await database.queryAsAdmin('SELECT 1 FROM identitas WHERE field LIKE $1', ['bukti:%'])).toEqual([])
    expect((await db.pemusnahanIdentitas.findFirst({ where: { akarId: pengaduanId } }))?.jumlah).toBe(3)
    for (const { id } of bukti) expect(await storage().get(`bukti/asli/${id}`)).toBeNull()
    expect(await db.bukti.count({ where: { pengaduanId, kunciObjekAsli: { not: null } } })).toBe(0)
  })
})

describe('the pages of oversight', () => {
  it('are refused to everybody else', async () => {
    for (const name of ['verifikator', 'pemegang.identitas', 'admin.sistem', 'sekda']) {
      const petugas = await petugasOf(name)
      expect([name, await refusal(getRetensi(petugas))]).toEqual([name, 'FORBIDDEN'])
      expect([name, await refusal(getTelusur(petugas, 'x'))]).toEqual([name, 'FORBIDDEN'])
    }
  })

  it('show no trace of a case to the petugas it is about', async () => {
    const ppdp = await petugasBer('PPDP')
    const { pengaduanId } = await kirim()
    const nomorTiket = await tiketOf(pengaduanId)
    const listed = async () => (await getRetensi(ppdp)).rantai.some((one) => one.akarId === pengaduanId)
    expect([await listed(), (await getTelusur(ppdp, nomorTiket))?.nomorTiket]).toEqual([true, nomorTiket])
    await db.terlaporPetugas.create({ data: { pengaduanId, petugasId: ppdp.id, dibuatAt: now() } })
    expect([await listed(), await getTelusur(ppdp, nomorTiket)]).toEqual([false, null])
    expect(await refusal(holdIdentitas(ppdp, { nomorTiket, alasanTahan: 'Menahan tanpa boleh tahu.' }))).toBe(
      'INVALID_INPUT nomorTiket.tidakDikenal',
    )
  })

  it('trace a leak by ticket number and by the watermark of a print, with every opening, print and reader', async () => {
    const ppdp = await petugasBer('PPDP')
    const custodian = await petugasBer('PEMEGANG_IDENTITAS')
    const { pengaduanId } = await kasusDi('DIVERIFIKASI')
    await open(pengaduanId)
    const { id: pembukaanId } = await db.pembukaanIdentitas.findFirstOrThrow({ where: { pengaduanId }, select: { id: true } })
    await db.cetakIdentitas.createMany({ data: [{ pembukaanId, kode: 'C7K3-M9QX', petugasId: custodian.id, dibuatAt: now() }] })
    const byTicket = await getTelusur(ppdp, await tiketOf(pengaduanId))
    expect(byTicket?.pembukaan).toMatchObject([
      {
        oleh: custodian.nama,
        alasan: 'KLARIFIKASI',
        dilepasAt: expect.any(Date),
        cetak: [{ kode: 'C7K3-M9QX', oleh: custodian.nama, dicari: false }],
      },
    ])
    expect(byTicket?.pembaca.map((row) => `${row.oleh} ${row.tindakan}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Demo Verifikator AMBIL$/), `${custodian.nama} BUKA_IDENTITAS`]),
    )
    const byCode = await getTelusur(ppdp, 'c7k3-m9qx')
    expect([byCode?.nomorTiket, byCode?.pembukaan[0]?.cetak[0]?.dicari]).toEqual([byTicket?.nomorTiket, true])
    expect(await getTelusur(ppdp, 'TIDAK-ADA')).toBeNull()
  })
})
