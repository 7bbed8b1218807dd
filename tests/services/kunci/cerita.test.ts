import { beforeEach, describe, expect, it } from '@jest/globals'
import { openSealed } from '@/lib/browser/kunci-pemulihan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { listUsulanJabatan } from '@/lib/services/jabatan/list-usulan'
import { challengeUsulan, recoverUsulan } from '@/lib/services/jabatan/recover-usulan'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { handOver } from '@/lib/services/petugas/hand-over'
import { givePeran } from '@/lib/services/petugas/give-peran'
import { idOf, konfirmasi, lewatkan, pernahMasuk, usulanTentang } from '@/tests/builders/jabatan'
import { petugasOf, type Kunci } from '@/tests/builders/kantor'
import { beriBagian, buatPetugas, jawab, setujui, usulkanKunci, usulkanPemulihan } from '@/tests/builders/kunci'
import { kantorSemula } from '@/tests/builders/kunci-pulih'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
const LAMA = 'pemegang.identitas'
let kunci: Kunci

beforeEach(async () => {
  kunci = await kantorSemula(database)
})

const admin = () => petugasOf('admin.sistem')
const peranOf = async (nama: string) => (await petugasOf(nama)).peran.map((held) => held.peran)

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
      await handOver(await admin(), { petugasId: await idOf(lama), peranId, penerusId: '', nonaktif: '' })
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
