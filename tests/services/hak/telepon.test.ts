import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TEKS_KABAR_PETUGAS, TEKS_KABAR_TELEPON } from '@/lib/domain/alamat-kabar'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { addPengaduan } from '@/lib/services/akun/claim-pengaduan'
import { setEmailKabar } from '@/lib/services/lacak/change-email-kabar'
import { removeTeleponKabar, setTeleponKabar } from '@/lib/services/lacak/change-telepon-kabar'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getTeleponSaya, setTeleponSaya } from '@/lib/services/petugas/telepon-saya'
import { sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { akunUji, kirimSp4n } from '@/tests/builders/akun'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { jalankan, JALAN, kirim } from '@/tests/builders/kasus'
import { setEnvironment, testDatabase } from '@/tests/support/database'
import { gerbangTiruan, TOKEN_GERBANG, type GerbangTiruan } from '@/tests/support/gerbang-pesan'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase({ PESAN_URL: 'http://127.0.0.1:9/', PESAN_TOKEN: TOKEN_GERBANG })
let gerbang: GerbangTiruan
beforeAll(async () => {
  gerbang = await gerbangTiruan()
  setEnvironment({ PESAN_URL: gerbang.url })
  await seedOffice()
})
afterAll(() => gerbang.tutup())
beforeEach(async () => {
  gerbang.jawab(202)
  await deliverAll()
  gerbang.pesan.length = 0
})

const NOMOR = '+6281234567890'
/** Each address is left alone for an hour; here one case lives its weeks within seconds. */
const deliverAll = async () => {
  do await db.keran.deleteMany()
  while ((await deliverOutbox()) > 0)
}
const ke = (nomor: string) => gerbang.pesan.filter(({ to }) => to === nomor)
const teleponOf = async (pengaduanId: string) => (await getLacak(pengaduanId))?.hak.telepon
const denganNomor = async () => (await kirim({ materi: { teleponKabar: NOMOR, kabarTelepon: true } })).pengaduanId

async function write(pengaduanId: string): Promise<void> {
  await sendPesanStaf(await petugasBer('VERIFIKATOR'), { pengaduanId, kunciKirim: newKunciKirim(), pesan: 'Mohon kabari kami segera.' })
}

describe('the telephone for notices of a report', () => {
  it('is none by default; given with the report it gets one sentence that says nothing, whatever happened', async () => {
    const [tanpa, dengan] = [(await kirim()).pengaduanId, await denganNomor()]
    expect([await teleponOf(tanpa), await teleponOf(dengan)]).toEqual([
      { tersimpan: false, bolehTambah: true },
      { tersimpan: true, bolehTambah: true },
    ])
    for (const id of [tanpa, dengan]) {
      await jalankan(id, ['ambil'])
      await write(id)
    }
    await deliverAll()
    expect(gerbang.pesan.length).toBeGreaterThan(0)
    expect(new Set(gerbang.pesan.map(({ to, text }) => `${to} ${text}`))).toEqual(new Set([`${NOMOR} ${TEKS_KABAR_TELEPON}`]))
    const row = await db.pengaduan.findUniqueOrThrow({ where: { id: dengan }, select: { nomorTiket: true, nomorRegister: true } })
    for (const { id, text } of gerbang.pesan)
      for (const secret of [dengan, row.nomorTiket, row.nomorRegister ?? '-']) expect(`${id} ${text}`).not.toContain(secret)
  })

  it('can be added, changed and removed; what waits for an old one never leaves, and mail goes its own way', async () => {
    const { pengaduanId } = await kirim()
    await jalankan(pengaduanId, ['ambil'])
    await setEmailKabar(pengaduanId, 'satu@surat.test')
    await setTeleponKabar(pengaduanId, '+6281200000001')
    await write(pengaduanId)
    await setTeleponKabar(pengaduanId, '+6281200000002')
    expect(await db.outbox.count({ where: { status: 'ANTRE', kunci: { startsWith: `${pengaduanId}:`, endsWith: ':pelapor' } } })).toBe(1)
    await write(pengaduanId)
    // Another mailbox takes back the mails that wait, and no message.
    await setEmailKabar(pengaduanId, 'dua@surat.test')
    await deliverAll()
    expect([ke('+6281200000001').length, ke('+6281200000002').length]).toEqual([0, 1])
    await write(pengaduanId)
    await removeTeleponKabar(pengaduanId)
    await write(pengaduanId)
    await deliverAll()
    expect(ke('+6281200000002')).toHaveLength(1)
    expect(await teleponOf(pengaduanId)).toEqual({ tersimpan: false, bolehTambah: true })
    expect(await db.surelKabar.count({ where: { pengaduanId } })).toBe(1)
  })

  it('is in no table in clear, on no page, and gone when the case ends', async () => {
    const pengaduanId = await denganNomor()
    await jalankan(pengaduanId, ['ambil'])
    await write(pengaduanId)
    const shown = JSON.stringify(await getLacak(pengaduanId), (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
    expect(shown).not.toContain(NOMOR.slice(3))
    await jalankan(pengaduanId, [...JALAN.DIARSIPKAN.slice(1)])
    expect(await db.teleponKabar.count({ where: { pengaduanId } })).toBe(0)
    await deliverAll()
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes(NOMOR.slice(3)))).toEqual([])
    expect(await refusal(setTeleponKabar(pengaduanId, NOMOR))).toBe('INVALID_TRANSITION')
    expect(await refusal(removeTeleponKabar(pengaduanId))).toBe('INVALID_TRANSITION')
  })

  it('that the gateway does not know is forgotten, and the mailbox of the same case is not', async () => {
    const pengaduanId = await denganNomor()
    await jalankan(pengaduanId, ['ambil'])
    await setEmailKabar(pengaduanId, 'tetap@surat.test')
    gerbang.jawab(404)
    await write(pengaduanId)
    await deliverAll()
    expect([await db.teleponKabar.count({ where: { pengaduanId } }), (await getLacak(pengaduanId))?.hak.kabar]).toMatchObject([
      0,
      { tersimpan: true, memantulAt: null },
    ])
  })

  it('waits for a gateway that is down, and one message is one message', async () => {
    const pengaduanId = await denganNomor()
    await jalankan(pengaduanId, ['ambil'])
    await deliverAll()
    gerbang.pesan.length = 0
    gerbang.jawab(503)
    await write(pengaduanId)
    await deliverAll()
    const waiting = { kunci: { startsWith: `${pengaduanId}:`, endsWith: ':telepon:pelapor' }, status: 'ANTRE' }
    expect(await db.outbox.findFirst({ where: waiting, select: { galat: true, percobaan: true } })).toEqual({
      galat: 'pesan 503',
      percobaan: 1,
    })
    gerbang.jawab(202)
    await db.outbox.updateMany({ where: waiting, data: { jalankanAt: new Date(0) } })
    await deliverAll()
    expect(ke(NOMOR)).toHaveLength(1)
  })

  it('lies beside no secret report: neither given with it nor kept in an account that holds one', async () => {
    const { pelapor } = await akunUji()
    const rahasia = await kirimSp4n({ pelapor, akun: null }, { rahasia: true })
    expect(await refusal(setTeleponKabar(rahasia.pengaduanId, NOMOR))).toBe('INVALID_INPUT teleponKabar.akunRahasia')
    const pengaduanId = await denganNomor()
    expect(await refusal(addPengaduan(pelapor, pengaduanId, false))).toBe('GUARD_FAILED hapusKabar.perlu')
    expect(await db.teleponKabar.count({ where: { pengaduanId } })).toBe(1)
    await addPengaduan(pelapor, pengaduanId, true)
    expect(await db.teleponKabar.count({ where: { pengaduanId } })).toBe(0)
    expect(await refusal(setTeleponKabar(pengaduanId, NOMOR))).toBe('INVALID_INPUT teleponKabar.akunRahasia')
  })
})

describe('an officer’s own telephone', () => {
  it('gets the notice that something waits for him, without any number, until he takes it away', async () => {
    const petugas = await petugasBer('VERIFIKATOR')
    await setTeleponSaya(petugas, '+6281300000003')
    expect(await getTeleponSaya(petugas)).toEqual({ tersimpan: true, bolehTambah: true })
    expect((await semuaNilai(database)).filter(({ bytes }) => bytes.includes('81300000003'))).toEqual([])
    await kirim()
    await deliverAll()
    expect(new Set(ke('+6281300000003').map(({ text }) => text))).toEqual(new Set([TEKS_KABAR_PETUGAS]))
    gerbang.pesan.length = 0
    await setTeleponSaya(petugas, '')
    await kirim()
    await deliverAll()
    expect([ke('+6281300000003').length, (await getTeleponSaya(petugas)).tersimpan]).toEqual([0, false])
  })
})
