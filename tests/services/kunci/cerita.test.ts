import { beforeEach, describe, expect, it } from '@jest/globals'
import { combineShares, openSealed, sealTo } from '@/lib/browser/kunci-pemulihan'
import { AppError } from '@/lib/domain/errors'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { listUsulanJabatan } from '@/lib/services/jabatan/list-usulan'
import { challengeUsulan, recoverUsulan } from '@/lib/services/jabatan/recover-usulan'
import { rejectUsulan } from '@/lib/services/jabatan/reject-usulan'
import { startKunciBaru } from '@/lib/services/kunci/activate-kunci'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { objectKunci, voteKunci } from '@/lib/services/kunci/hold-kunci'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { lendBagian, listBagianDipinjam } from '@/lib/services/kunci/pinjamkan-bagian'
import { challengeSuara } from '@/lib/services/kunci/suara-pemulihan'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { endPeranPetugas } from '@/lib/services/petugas/end-peran'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { switchOffPetugas } from '@/lib/services/petugas/switch-petugas'
import { idOf, konfirmasi, lewatkan, pernahMasuk, usulanTentang } from '@/tests/builders/jabatan'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import {
  beriBagian,
  buatPetugas,
  jawab,
  mulai,
  segelUlang,
  setujui,
  siapkanPenerus,
  ujiAmplop,
  usulkanKunci,
  usulkanPemulihan,
} from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const LAMA = 'pemegang.identitas'
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? [error.code, ...error.details].join(' ') : String(error)),
  )
let kunci: Kunci

beforeEach(async () => {
  await database.queryAsAdmin(
    'TRUNCATE "kunciIdentitas", "identitas", "identitasPengganti", "serahTerima", "pelepasanSegelUlang", "pernyataanRahasia", "persetujuanKunci", "usulanJabatan", "suaraPemulihan", "tantangan", "peranPetugas", pendirian, petugas, pengaduan CASCADE',
  )
  kunci = await seedOffice()
})

const admin = () => petugasOf('admin.sistem')
const aktifkah = async (nama: string) =>
  (await db.petugas.findUniqueOrThrow({ where: { namaPengguna: nama }, select: { aktif: true } })).aktif
const peranOf = async (nama: string) => (await petugasOf(nama)).peran.map((held) => held.peran)
const send = (count: number) => Promise.all(Array.from({ length: count }, () => kirim()))

/** Two recovery holders open their shares with their own keys and seal them to the new one; the new one puts them together. */
async function pinjam(
  kunciId: string,
  penerima: string,
  identity: string,
  own: Readonly<Record<string, string>>,
  oleh: readonly string[],
): Promise<string | null> {
  for (const nama of oleh) {
    const row = await db.pemegangBagian.findFirstOrThrow({
      where: { petugasId: await idOf(nama), selesaiAt: null },
      select: { bagian: true },
    })
    const share = await openSealed(Buffer.from(row.bagian ?? []).toString('base64'), own[nama] ?? '')
    await lendBagian(await petugasOf(nama), { kunciId, bagian: await sealTo(share ?? '', penerima) })
  }
  const lent = await listBagianDipinjam(
    await petugasOf(
      (await db.kunciIdentitas.findUniqueOrThrow({ where: { id: kunciId }, select: { petugasId: true } })).petugasId ===
        (await idOf('penerus'))
        ? 'penerus'
        : LAMA,
    ),
    kunciId,
  )
  const shares = await Promise.all(lent.map((one) => openSealed(one, identity)))
  const pemulihan = await db.kunciIdentitas.findUniqueOrThrow({ where: { aktif: 'WBS:PEMULIHAN' }, select: { penerima: true } })
  return combineShares(
    shares.map((share) => share ?? ''),
    pemulihan.penerima,
  )
}

async function selesaikan(
  serahTerimaId: string,
  segel: Readonly<{ oleh: string; identity: string }>,
  uji: Readonly<{ oleh: string; identity: string }>,
): Promise<void> {
  await segelUlang(serahTerimaId, segel.oleh, segel.identity)
  await ujiAmplop(serahTerimaId, uji.oleh, uji.identity)
  await completeSerahTerima(await petugasOf(uji.oleh), serahTerimaId)
}

async function suara(nama: string, own: Readonly<Record<string, string>>, kunciId: string, setuju: boolean): Promise<void> {
  const petugas = await petugasOf(nama)
  const tantangan = await challengeSuara(petugas, `kunciIdentitas:${kunciId}`, ['WBS'])
  await voteKunci(petugas, { kunciId, setuju, ...(await jawab(tantangan, own[nama] ?? '')) })
}

describe('the founding of an office', () => {
  beforeEach(async () => {
    await database.queryAsAdmin('TRUNCATE "kunciIdentitas", "pernyataanRahasia", "persetujuanKunci", "pemegangBagian", pendirian CASCADE')
  })

  it('goes through without waiting, and is over for ever when both keys are in force', async () => {
    await buatPetugas('inspektur.kedua')
    const post = {
      petugasId: await idOf('inspektur.kedua'),
      peran: 'KEPALA',
      layanan: 'WBS',
      mulai: officeDate(now()),
      selesai: '',
      delegasi: '',
    } as const
    await givePeran(await admin(), post)
    expect(await peranOf('inspektur.kedua')).toEqual(['KEPALA'])
    const pemegang = await usulkanKunci(LAMA)
    const pemulihan = await usulkanPemulihan()
    // A post given before the approval counts while the office is being founded.
    await setujui(pemegang.kunciId, pemegang.penerima, ['inspektur.kedua', 'ppdp'])
    await setujui(pemulihan.kunciId, pemulihan.penerima, ['inspektur.kedua', 'sekretaris'])
    expect(await getPenyegel('WBS')).toMatchObject({ keadaan: 'SIAP' })
    expect(await db.pendirian.count({ where: { layanan: 'WBS' } })).toBe(1)
    const [view] = await listKunciSaya(await petugasOf('kepala'))
    expect(view?.kunci.find((row) => row.jenis === 'PEMULIHAN')?.bagian.map((row) => row.nama)).toHaveLength(3)
    // Nobody holding a post any more does not open it again.
    await db.peranPetugas.updateMany({
      where: { peran: { in: ['KEPALA', 'SEKRETARIS', 'PPDP', 'PEMEGANG_IDENTITAS'] } },
      data: { selesai: new Date('2025-01-01') },
    })
    await buatPetugas('bayangan')
    await givePeran(await admin(), { ...post, petugasId: await idOf('bayangan') })
    expect(await peranOf('bayangan')).toEqual([])
  })

  it("shows no share to anybody: each is sealed to its holder, and none opens another's", async () => {
    const { own } = await usulkanPemulihan()
    const rows = await db.pemegangBagian.findMany({
      where: { selesaiAt: null },
      select: { bagian: true, petugas: { select: { namaPengguna: true } } },
    })
    for (const row of rows) {
      const sealed = Buffer.from(row.bagian ?? []).toString('base64')
      const opened = await Promise.all(
        Object.entries(own).map(async ([nama, key]) => ((await openSealed(sealed, key)) === null ? null : nama)),
      )
      expect(opened.filter(Boolean)).toEqual([row.petugas.namaPengguna])
    }
  })
})

describe('a new Inspektur, Sekretaris and PPDP on one day', () => {
  it('are confirmed by those who leave, and confirm nobody themselves for a week', async () => {
    for (const [lama, peran] of [
      ['kepala', 'KEPALA'],
      ['sekretaris', 'SEKRETARIS'],
      ['ppdp', 'PPDP'],
    ] as const) {
      const baru = `${lama}.baru`
      await buatPetugas(baru)
      await givePeran(await admin(), {
        petugasId: await idOf(baru),
        peran,
        layanan: 'WBS',
        mulai: officeDate(now()),
        selesai: '',
        delegasi: '',
      })
      const { id: peranId } = await db.peranPetugas.findFirstOrThrow({ where: { petugasId: await idOf(lama) }, select: { id: true } })
      await endPeranPetugas(await admin(), { petugasId: await idOf(lama), peranId })
      await konfirmasi((await usulanTentang(lama, 'AKHIRI_PERAN')).id, LAMA)
      expect(await peranOf(lama)).toEqual([])
    }
    // Who has left may confirm his own successor, and nobody else's.
    expect(await refusal(konfirmasi((await usulanTentang('sekretaris.baru')).id, 'kepala'))).toBe('FORBIDDEN BUKAN_PENENTU')
    for (const lama of ['kepala', 'sekretaris', 'ppdp']) await konfirmasi((await usulanTentang(`${lama}.baru`)).id, lama)
    expect(await peranOf('kepala.baru')).toEqual(['KEPALA'])
    await buatPetugas('lain')
    await givePeran(await admin(), {
      petugasId: await idOf('lain'),
      peran: 'SEKRETARIS',
      layanan: 'WBS',
      mulai: officeDate(now()),
      selesai: '',
      delegasi: '',
    })
    expect(await refusal(konfirmasi((await usulanTentang('lain')).id, 'kepala.baru'))).toBe('FORBIDDEN BELUM_TUJUH_HARI')
    // A key proposed today finds no approver who held his post before; the one who was there still can be waited for.
    const baru = await usulkanKunci(LAMA)
    await expect(setujui(baru.kunciId, baru.penerima, ['kepala.baru'])).resolves.toBeUndefined()
  })
})

describe('who has left his post', () => {
  it('sees the proposal about his successor and no other; who never held one sees none', async () => {
    const beri = async (baru: string, peran: 'PPDP' | 'SEKRETARIS') => {
      await buatPetugas(baru)
      await givePeran(await admin(), {
        petugasId: await idOf(baru),
        peran,
        layanan: 'WBS',
        mulai: officeDate(now()),
        selesai: '',
        delegasi: '',
      })
    }
    const tampak = async (nama: string) => (await listUsulanJabatan(await petugasOf(nama))).map((usulan) => usulan.namaPengguna)
    await beri('ppdp.baru', 'PPDP')
    await beri('sekretaris.baru', 'SEKRETARIS')
    await db.peranPetugas.updateMany({ where: { petugasId: await idOf('ppdp') }, data: { selesai: new Date(Date.now() - 86_400_000) } })
    expect(await tampak('ppdp')).toEqual(['ppdp.baru'])
    expect(await tampak('verifikator')).toEqual([])
    expect(await tampak('kepala')).toEqual(['ppdp.baru', 'sekretaris.baru'])
    await konfirmasi((await usulanTentang('ppdp.baru')).id, 'ppdp')
    expect((await listUsulanJabatan(await petugasOf('ppdp'))).map((usulan) => usulan.selesai)).toEqual([true])
  })
})

describe('a custodian who is dead', () => {
  it('is followed by another with two lent shares, and a new recovery key is due', async () => {
    const own = await beriBagian(kunci.pemulihan)
    await send(3)
    const baru = await siapkanPenerus('penerus')
    expect(await refusal(lendBagian(await petugasOf('kepala'), { kunciId: baru.kunciId, bagian: 'AAAA' }))).toBe('GUARD_FAILED belumMatang')
    await lewatkan(database, 73)
    const identity = await pinjam(baru.kunciId, baru.penerima, baru.identity, own, ['kepala', 'irban.khusus'])
    expect(identity).toBe(kunci.pemulihan)
    const serahTerimaId = await mulai('penerus', { kunciBaruId: baru.kunciId, jenis: 'PEMULIHAN' }, identity ?? '')
    await selesaikan(serahTerimaId, { oleh: 'penerus', identity: identity ?? '' }, { oleh: 'penerus', identity: baru.identity })
    expect(await getPenyegel('WBS')).toMatchObject({ keadaan: 'SIAP', pemegang: baru.penerima })
    const [view] = await listKunciSaya(await petugasOf('kepala'))
    expect(view?.pembaruan).toMatchObject({ sebab: 'SUDAH_DIPAKAI' })
  })

  it('is not followed with one share', async () => {
    const own = await beriBagian(kunci.pemulihan)
    const baru = await siapkanPenerus('penerus')
    await lewatkan(database, 73)
    expect(await pinjam(baru.kunciId, baru.penerima, baru.identity, own, ['kepala'])).toBeNull()
  })
})

describe('a custodian who is dismissed and unwilling', () => {
  it('objects once with a reason; two recovery holders overrule him, each with his own key', async () => {
    const own = await beriBagian(kunci.pemulihan)
    await send(2)
    const baru = await siapkanPenerus('penerus')
    await objectKunci(await petugasOf(LAMA), { kunciId: baru.kunciId, alasan: 'Saya tidak diberi tahu tentang penggantian ini.' })
    await lewatkan(database, 100)
    const pilihan = { kunciBaruId: baru.kunciId, jenis: 'PEMULIHAN' } as const
    expect(await refusal(mulai('penerus', pilihan, kunci.pemulihan))).toBe('GUARD_FAILED belumMatang')
    expect(await refusal(objectKunci(await petugasOf(LAMA), { kunciId: baru.kunciId, alasan: 'Sekali lagi keberatan.' }))).toBe('CONFLICT')
    await suara('kepala', own, baru.kunciId, true)
    expect(await refusal(mulai('penerus', pilihan, kunci.pemulihan))).toBe('GUARD_FAILED belumMatang')
    expect(await refusal(suara('kepala', own, baru.kunciId, true))).toBe('CONFLICT')
    expect(await refusal(suara('ppdp', own, baru.kunciId, true))).toBe('FORBIDDEN')
    // Not with somebody else's key.
    expect(await refusal(suara('sekretaris', { sekretaris: own.kepala ?? '' }, baru.kunciId, true))).toBe('INVALID_INPUT jawaban.salah')
    await suara('sekretaris', own, baru.kunciId, true)
    const identity = await pinjam(baru.kunciId, baru.penerima, baru.identity, own, ['kepala', 'sekretaris'])
    const serahTerimaId = await mulai('penerus', pilihan, identity ?? '')
    await selesaikan(serahTerimaId, { oleh: 'penerus', identity: identity ?? '' }, { oleh: 'penerus', identity: baru.identity })
    expect((await petugasOf(LAMA)).peran).toEqual([])
  })

  it('is upheld when two recovery holders say no', async () => {
    const own = await beriBagian(kunci.pemulihan)
    const baru = await siapkanPenerus('penerus')
    await objectKunci(await petugasOf(LAMA), { kunciId: baru.kunciId, alasan: 'Calon ini kerabat terlapor.' })
    await suara('kepala', own, baru.kunciId, false)
    await suara('irban.khusus', own, baru.kunciId, false)
    expect(await db.kunciIdentitas.findUniqueOrThrow({ where: { id: baru.kunciId }, select: { status: true } })).toEqual({
      status: 'DITOLAK',
    })
  })

  it('cannot object while his account was just reset, nor keep himself in his post by his own no', async () => {
    const baru = await siapkanPenerus('penerus')
    await db.petugas.update({
      where: { namaPengguna: LAMA },
      data: { ditangguhkanSampai: new Date(Date.now() + 86_400_000) },
      select: { id: true },
    })
    expect(await refusal(objectKunci(await petugasOf(LAMA), { kunciId: baru.kunciId, alasan: 'Saya keberatan sekali.' }))).toBe(
      'GUARD_FAILED ditangguhkan',
    )
    await switchOffPetugas(await admin(), await idOf(LAMA))
    const usulan = await usulanTentang(LAMA, 'NONAKTIFKAN')
    expect(await refusal(rejectUsulan(await petugasOf(LAMA), usulan.id))).toBe('FORBIDDEN')
    await konfirmasi(usulan.id, 'kepala')
    expect(await aktifkah(LAMA)).toBe(false)
  })
})

describe('both keys lost', () => {
  it('a new one begins for new reports alone, after approvals and the wait; nothing old is released, and reporters read it', async () => {
    const { pengaduanId } = await kirim()
    const baru = await usulkanKunci(LAMA)
    await setujui(baru.kunciId, baru.penerima, ['kepala', 'ppdp'])
    expect(await refusal(startKunciBaru(await petugasOf('kepala'), baru.kunciId))).toBe('GUARD_FAILED belumMatang')
    await lewatkan(database, 73)
    expect(await refusal(startKunciBaru(await admin(), baru.kunciId))).toBe('FORBIDDEN')
    await startKunciBaru(await petugasOf('kepala'), baru.kunciId)
    const pemulihan = await usulkanPemulihan(['verifikator', 'sekretaris', 'irban.khusus'])
    await setujui(pemulihan.kunciId, pemulihan.penerima, ['kepala', 'ppdp'])
    await lewatkan(database, 73)
    await startKunciBaru(await petugasOf('kepala'), pemulihan.kunciId)
    // The pin was not changed by the site: nothing is sealed before two people at the machine have typed the fingerprint.
    expect((await getPenyegel('WBS')).keadaan).toBe('TIDAK_COCOK')
    const rows = await database.queryAsAdmin('SELECT penerima FROM identitas')
    expect(rows.flatMap((row) => row.penerima as string[])).not.toContain(baru.penerima)
    expect((await getLacak(pengaduanId))?.kunciHilang).toBe(true)
  })
})

describe('an office with one Inspektur and nobody else', () => {
  it('is not locked: two recovery holders confirm with their own keys after 72 hours, and not before or while somebody could', async () => {
    const own = await beriBagian(kunci.pemulihan, ['verifikator', 'irban.khusus', 'pemeriksa'])
    await pernahMasuk('kepala')
    await db.peranPetugas.updateMany({ where: { peran: { in: ['SEKRETARIS', 'PPDP'] } }, data: { selesai: new Date('2025-01-01') } })
    await db.petugas.updateMany({ where: { namaPengguna: LAMA }, data: { aktif: false } })
    await buatPetugas('inspektur.baru')
    await givePeran(await admin(), {
      petugasId: await idOf('inspektur.baru'),
      peran: 'KEPALA',
      layanan: 'WBS',
      mulai: officeDate(now()),
      selesai: '',
      delegasi: '',
    })
    const usulan = await usulanTentang('inspektur.baru')
    const vote = async (nama: string) => {
      const petugas = await petugasOf(nama)
      return recoverUsulan(petugas, { usulanId: usulan.id, ...(await jawab(await challengeUsulan(petugas, usulan.id), own[nama] ?? '')) })
    }
    await lewatkan(database, 73)
    expect(await refusal(vote('verifikator'))).toBe('GUARD_FAILED adaYangDapatMengonfirmasi')
    // The one Inspektur is gone: nobody has seen him for a month.
    await database.queryAsAdmin(`UPDATE session SET "terakhirAt" = now() - interval '40 days'`)
    await vote('verifikator')
    expect(await peranOf('inspektur.baru')).toEqual([])
    await vote('irban.khusus')
    expect(await peranOf('inspektur.baru')).toEqual(['KEPALA'])
  })
})

describe('two recovery holders gone', () => {
  it("everybody sees that a new recovery key is due, and the custodian's key proves it", async () => {
    await beriBagian(kunci.pemulihan)
    await send(2)
    for (const nama of ['sekretaris', 'irban.khusus']) {
      await switchOffPetugas(await admin(), await idOf(nama))
      await konfirmasi((await usulanTentang(nama, 'NONAKTIFKAN')).id, 'kepala')
    }
    const [view] = await listKunciSaya(await petugasOf(LAMA))
    expect(view?.pembaruan).toMatchObject({ sebab: 'PEMEGANG_PERGI' })
    const baru = await usulkanPemulihan(['kepala', 'verifikator', 'pemeriksa'])
    await setujui(baru.kunciId, baru.penerima, ['ppdp'])
    await db.persetujuanKunci.create({
      data: { kunciId: baru.kunciId, petugasId: await idOf('kepala'), peran: 'KEPALA', sidik: 'x', dibuatAt: new Date() },
      select: { kunciId: true },
    })
    await db.kunciIdentitas.update({
      where: { id: baru.kunciId },
      data: { menungguSejak: new Date(Date.now() - 73 * 3_600_000) },
      select: { id: true },
    })
    const serahTerimaId = await mulai(LAMA, { kunciBaruId: baru.kunciId, jenis: 'SERAH_TERIMA' }, kunci.pemegang)
    await segelUlang(serahTerimaId, LAMA, kunci.pemegang)
    // Tested with two of the new shares put together; here with the shares' holders' own keys.
    const shares = await db.pemegangBagian.findMany({
      where: { kunciId: baru.kunciId },
      select: { bagian: true, petugas: { select: { namaPengguna: true } } },
      take: 2,
    })
    const open = await Promise.all(
      shares.map((row) => openSealed(Buffer.from(row.bagian ?? []).toString('base64'), baru.own[row.petugas.namaPengguna] ?? '')),
    )
    const pemulihan = await combineShares(
      open.map((share) => share ?? ''),
      baru.penerima,
    )
    await ujiAmplop(serahTerimaId, LAMA, pemulihan ?? '')
    await completeSerahTerima(await petugasOf(LAMA), serahTerimaId)
    expect(await db.identitas.count({ where: { penerima: { has: baru.penerima } } })).toBe(2)
  })
})
