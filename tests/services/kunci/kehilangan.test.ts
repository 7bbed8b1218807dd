import { beforeEach, describe, expect, it } from '@jest/globals'
import { combineShares, openSealed } from '@/lib/browser/kunci-pemulihan'
import { db } from '@/lib/infra/db'
import { rejectUsulan } from '@/lib/services/jabatan/reject-usulan'
import { startKunciBaru } from '@/lib/services/kunci/activate-kunci'
import { completeSerahTerima } from '@/lib/services/kunci/complete-serah-terima'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { objectKunci } from '@/lib/services/kunci/hold-kunci'
import { listKunciSaya } from '@/lib/services/kunci/list-kunci'
import { lendBagian } from '@/lib/services/kunci/pinjamkan-bagian'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { switchOffPetugas } from '@/lib/services/petugas/switch-petugas'
import { idOf, konfirmasi, lewatkan, usulanTentang } from '@/tests/builders/jabatan'
import { petugasOf, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { beriBagian, mulai, segelUlang, setujui, siapkanPenerus, ujiAmplop, usulkanKunci, usulkanPemulihan } from '@/tests/builders/kunci'
import { kantorSemula, pinjam, selesaikan, suara } from '@/tests/builders/kunci-pulih'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
const LAMA = 'pemegang.identitas'
let kunci: Kunci

beforeEach(async () => {
  kunci = await kantorSemula(database)
})

const admin = () => petugasOf('admin.sistem')
const aktifkah = async (nama: string) =>
  (await db.petugas.findUniqueOrThrow({ where: { namaPengguna: nama }, select: { aktif: true } })).aktif
const send = (count: number) => Promise.all(Array.from({ length: count }, () => kirim()))

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
