import { segel } from '@/lib/domain/segel'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { db } from '@/lib/infra/db'
import { openText } from '@/lib/infra/cipher'
import { newKunciKirim } from '@/lib/infra/kode'
import { listOutboxMail } from '@/lib/infra/mail/outbox-transport'
import { addPengaduan, claimPengaduan } from '@/lib/services/akun/claim-pengaduan'
import { getAkun } from '@/lib/services/akun/get-akun'
import type { Pelapor } from '@/lib/services/akun/get-pelapor'
import { assertOwnPengaduan } from '@/lib/services/akun/open-pengaduan'
import { releasePengaduan } from '@/lib/services/akun/release-pengaduan'
import { setKabar } from '@/lib/services/akun/set-kabar'
import { notifyPelapor } from '@/lib/services/alur/notify-kabar'
import { setEmailKabar } from '@/lib/services/lacak/change-email-kabar'
import { inTransaction } from '@/lib/data/transaction'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { akunUji, kirimSp4n } from '@/tests/builders/akun'
import { semuaNilai } from '@/tests/builders/isi-basis-data'
import { seedOffice } from '@/tests/builders/kantor'
import { ajukanKeberatan, jalankan, JALAN, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

const nomorOf = async (id: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { nomorTiket: true } })).nomorTiket
const klaim = async (pelapor: Pelapor, sent: Readonly<{ pengaduanId: string; kodeAkses: string }>) =>
  claimPengaduan(pelapor, { nomorTiket: await nomorOf(sent.pengaduanId), kodeAkses: parseKodeAkses(sent.kodeAkses) ?? '' })
const kabari = (pengaduanId: string) => inTransaction((unit) => notifyPelapor(unit, { id: pengaduanId }, 'uji'))
const ALAMAT = 'penandaalamat@surat.test'

describe('claiming a case', () => {
  it('needs both its codes, judged as on the tracking page', async () => {
    const [{ pelapor }, sent] = [await akunUji(), await kirim()]
    const nomorTiket = await nomorOf(sent.pengaduanId)
    expect(await refusal(claimPengaduan(pelapor, { nomorTiket, kodeAkses: '0000000000000000' }))).toBe('WRONG_CREDENTIALS')
    expect(await refusal(claimPengaduan(pelapor, { nomorTiket: 'WBS-0000-0000', kodeAkses: parseKodeAkses(sent.kodeAkses) ?? '' }))).toBe(
      'WRONG_CREDENTIALS',
    )
    expect(await klaim(pelapor, sent)).toMatchObject({ hasil: 'TERSIMPAN' })
  })

  it('leaves one row that names the account, and none after it is undone', async () => {
    const [{ pelapor, samaran }, sent] = [await akunUji(), await kirim()]
    await klaim(pelapor, sent)
    const places = async () =>
      [...new Set((await semuaNilai(database)).filter(({ bytes }) => bytes.includes(pelapor.akunId)).map(({ tempat }) => tempat))].sort()
    expect(await places()).toEqual(['akunPelapor.id', 'akunPengaduan.akunId', 'sessionPelapor.akunId'])
    const named = (await semuaNilai(database)).filter(({ bytes }) => bytes.includes(samaran)).map(({ tempat }) => tempat)
    expect([...new Set(named)]).toEqual(['akunPelapor.samaran'])
    await releasePengaduan(pelapor, sent.pengaduanId)
    expect(await places()).toEqual(['akunPelapor.id', 'sessionPelapor.akunId'])
    expect(await refusal(assertOwnPengaduan(pelapor, sent.pengaduanId))).toBe('NOT_FOUND')
  })

  it('shows no title of a secret case, and opens it for its own account alone', async () => {
    const [{ pelapor }, { pelapor: other }, sent] = [await akunUji(), await akunUji(), await kirim()]
    await klaim(pelapor, sent)
    expect((await getAkun(pelapor)).kasus).toMatchObject([{ layanan: 'WBS', judul: null, label: 'DITERIMA' }])
    expect(await refusal(assertOwnPengaduan(pelapor, sent.pengaduanId))).toBe('done')
    expect(await refusal(assertOwnPengaduan(other, sent.pengaduanId))).toBe('NOT_FOUND')
    expect(await refusal(releasePengaduan(other, sent.pengaduanId))).toBe('NOT_FOUND')
  })

  it('moves a case to the account whose owner knows its codes', async () => {
    const [{ pelapor: first }, { pelapor: second }, sent] = [await akunUji(), await akunUji(), await kirim()]
    await klaim(first, sent)
    await klaim(second, sent)
    expect([(await getAkun(first)).kasus.length, (await getAkun(second)).kasus.length]).toEqual([0, 1])
  })
})

describe('the address of an account', () => {
  it('carries the notices of its cases', async () => {
    const { pelapor } = await akunUji()
    const { pengaduanId } = await kirimSp4n({ pelapor, akun: null })
    await setKabar(pelapor, 'akun@surat.test')
    expect((await getAkun(pelapor)).kabar).toEqual({ tersimpan: true, rahasia: false })
    await kabari(pengaduanId)
    const row = await db.outbox.findFirstOrThrow({ where: { kunci: { startsWith: pengaduanId } } })
    expect(openText(row.kepadaTersegel, segel.alamatSurel(row.kunci))).toBe('akun@surat.test')
  })

  it('has to go before the first secret case comes, and stays when the reporter declines', async () => {
    const [{ pelapor }, sent] = [await akunUji(), await kirim()]
    await setKabar(pelapor, ALAMAT)
    expect(await klaim(pelapor, sent)).toEqual({ hasil: 'PERLU_PILIHAN', pengaduanId: sent.pengaduanId })
    expect(await getAkun(pelapor)).toMatchObject({ kasus: [], kabar: { tersimpan: true } })
    await addPengaduan(pelapor, sent.pengaduanId, true)
    expect(await getAkun(pelapor)).toMatchObject({ kasus: [{ layanan: 'WBS' }], kabar: { tersimpan: false, rahasia: true } })
  })

  it('is refused while a secret case lies in the account', async () => {
    const [{ pelapor }, sent] = [await akunUji(), await kirim()]
    await klaim(pelapor, sent)
    expect(await refusal(setKabar(pelapor, ALAMAT))).toBe('INVALID_INPUT emailKabar.akunRahasia')
    expect(await refusal(setEmailKabar(sent.pengaduanId, ALAMAT))).toBe('INVALID_INPUT emailKabar.akunRahasia')
    await releasePengaduan(pelapor, sent.pengaduanId)
    expect(await refusal(setKabar(pelapor, ALAMAT))).toBe('done')
    expect(await refusal(setEmailKabar(sent.pengaduanId, ALAMAT))).toBe('done')
  })

  it('is asked for again by a secret SP4N report, which is sent or not sent as a whole', async () => {
    const { pelapor } = await akunUji()
    await setKabar(pelapor, ALAMAT)
    const before = await db.pengaduan.count()
    expect(await refusal(kirimSp4n({ pelapor, akun: null }, { rahasia: true }))).toBe('GUARD_FAILED hapusKabar.perlu')
    expect(await db.pengaduan.count()).toBe(before)
    await kirimSp4n({ pelapor, akun: null }, { rahasia: true, hapusKabar: true })
    expect((await getAkun(pelapor)).kabar).toEqual({ tersimpan: false, rahasia: true })
    expect(await refusal(kirimSp4n({ pelapor, akun: null }, { emailKabar: ALAMAT }))).toBe('INVALID_INPUT emailKabar.akunRahasia')
  })

  it('stays away after a secret SP4N report was let go, for the report bears the name of the account', async () => {
    const { pelapor } = await akunUji()
    const { pengaduanId } = await kirimSp4n({ pelapor, akun: null }, { rahasia: true })
    await releasePengaduan(pelapor, pengaduanId)
    expect(await refusal(setKabar(pelapor, ALAMAT))).toBe('INVALID_INPUT emailKabar.akunRahasia')
  })

  it('of two who act in the same moment, a claim and a new address, only one is there afterwards', async () => {
    const { pelapor } = await akunUji()
    const [wbs, sp4n] = [await kirim(), await kirimSp4n({ pelapor, akun: null })]
    await Promise.allSettled([klaim(pelapor, wbs), setKabar(pelapor, ALAMAT), setEmailKabar(sp4n.pengaduanId, ALAMAT)])
    const { kabar, kasus } = await getAkun(pelapor)
    const own = await db.surelKabar.count({ where: { pengaduanId: { in: [wbs.pengaduanId, sp4n.pengaduanId] } } })
    expect(kasus.some(({ layanan }) => layanan === 'WBS') && (kabar.tersimpan || own > 0)).toBe(false)
  })

  it('is refused to an objection in an account with a secret case, and the objection lies beside its parent', async () => {
    const [{ pelapor }, sent] = [await akunUji(), await kirim()]
    await jalankan(sent.pengaduanId, JALAN.SELESAI)
    await klaim(pelapor, sent)
    expect(await refusal(ajukanKeberatan(sent.pengaduanId, newKunciKirim(), ALAMAT))).toBe('INVALID_INPUT emailKabar.akunRahasia')
    await ajukanKeberatan(sent.pengaduanId)
    expect((await getAkun(pelapor)).kasus).toHaveLength(2)
  })
})

/** What a thief has who took database, server keys and storage: every row with its address opened, as a bag of values. */
async function opened(): Promise<readonly ReadonlySet<string>[]> {
  const tables = await database.queryAsAdmin(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const bags: Set<string>[] = []
  for (const { name } of tables)
    for (const row of await database.queryAsAdmin(`SELECT * FROM "${String(name)}"`)) bags.push(bagOf(String(name), row))
  for (const mail of await listOutboxMail()) bags.push(new Set([mail.id, mail.to, ...tokensOf(mail.text)]))
  return bags
}

const tokensOf = (text: string) =>
  text.match(/\b[0-9a-f]{32}\b|[0-9a-f]{8}-[0-9a-f-]{27}|(?:WBS|DUMAS|SP4N)-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? []

function bagOf(table: string, row: Readonly<Record<string, unknown>>): Set<string> {
  const bag = new Set(Object.values(row).flatMap((value) => (typeof value === 'string' ? tokensOf(value) : [])))
  if (typeof row.samaran === 'string') bag.add(`samaran ${row.samaran}`)
  const open = (bytes: unknown, context: string) => bytes instanceof Uint8Array && bytes.length > 0 && bag.add(openText(bytes, context))
  if (table === 'surelKabar') open(row.alamatTersegel, segel.surelKabar(String(row.pengaduanId)))
  if (table === 'akunPelapor') open(row.emailKabarTersegel, segel.kabarAkun(String(row.id)))
  if (table === 'outbox') open(row.kepadaTersegel, segel.alamatSurel(String(row.kunci)))
  return bag
}

/** Every value that can be reached from one by rows that hold two of them, each with the value that led there. Officers stand beside many cases and connect nobody. */
async function reachable(from: string): Promise<ReadonlyMap<string, string>> {
  const petugas = new Set((await db.petugas.findMany({ select: { id: true } })).map(({ id }) => id))
  const rows = (await opened()).map((bag) => [...bag].filter((value) => !petugas.has(value) && value !== 'samaran Anonim'))
  const seen = new Map([[from, '']])
  for (let size = 0; size < seen.size;) {
    size = seen.size
    for (const bag of rows) {
      const by = bag.find((value) => seen.has(value))
      if (by !== undefined) for (const value of bag) if (!seen.has(value)) seen.set(value, by)
    }
  }
  return seen
}

/** How the search came to a value, for a failure that explains itself. */
const pathTo = (seen: ReadonlyMap<string, string>, value: string): string =>
  seen.get(value) ? `${pathTo(seen, seen.get(value) ?? '')} > ${value}` : value

describe('whoever has database, server keys and storage', () => {
  it('finds the way from a case to its address while no secret case is near: the search can find', async () => {
    const { pelapor } = await akunUji()
    const { pengaduanId } = await kirimSp4n({ pelapor, akun: null }, { emailKabar: 'cari@surat.test' })
    expect((await reachable(pengaduanId)).has('cari@surat.test')).toBe(true)
    const second = await kirimSp4n({ pelapor, akun: null })
    await setKabar(pelapor, 'cari2@surat.test')
    expect([...(await reachable(second.pengaduanId)).keys()]).toEqual(expect.arrayContaining(['cari@surat.test', 'cari2@surat.test']))
  })

  it('connects no address with a secret case: not the account’s, not that of its other cases, not of mails sent before', async () => {
    const { pelapor } = await akunUji()
    const [first, anonim, lepas] = [
      await kirimSp4n({ pelapor, akun: null }, { emailKabar: 'kasus@surat.test' }),
      await kirimSp4n({ pelapor, akun: null }, { anonim: true, emailKabar: 'anonim@surat.test' }),
      await kirimSp4n({ pelapor, akun: null }, { emailKabar: 'lepas@surat.test' }),
    ]
    await setKabar(pelapor, ALAMAT)
    await kabari(first.pengaduanId)
    await deliverOutbox()
    await kabari(anonim.pengaduanId)
    await releasePengaduan(pelapor, lepas.pengaduanId)
    const before = await reachable(first.pengaduanId)
    const alamat = [ALAMAT, 'kasus@surat.test', 'anonim@surat.test', 'lepas@surat.test']
    expect([...before.keys()]).toEqual(expect.arrayContaining(alamat))

    const wbs = await kirim({ materi: { emailKabar: 'wbs@surat.test' } })
    expect(await klaim(pelapor, wbs)).toMatchObject({ hasil: 'PERLU_PILIHAN' })
    await addPengaduan(pelapor, wbs.pengaduanId, true)
    const after = await reachable(wbs.pengaduanId)
    expect(after.has(pelapor.akunId)).toBe(true)
    expect([...after].filter(([value]) => value.includes('@')).map(([value]) => pathTo(after, value))).toEqual([])
  })
})
