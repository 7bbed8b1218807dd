import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import { sealIdentitas } from '@/lib/browser/seal-identitas'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { hitungTenggat } from '@/lib/domain/tenggat/tenggat'
import { toTenggat, TENGGAT_SELECT } from '@/lib/data/tenggat'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf } from '@/lib/infra/kode'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { getTandaTerimaMeja } from '@/lib/services/lapor/get-tanda-terima-meja'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { catat, identitasDumasOf, identitasMejaOf, materiDumasOf, PENERIMA, seedKunciDumas } from '@/tests/builders/dumas'
import { samaranBytes, semuaNilai } from '@/tests/builders/isi-basis-data'
import { KALENDER, VECTORS } from '@/tests/builders/kalender'
import { petugasOf, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { terkirim } from '@/tests/builders/amplop'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
let kunci: Kunci
beforeAll(async () => {
  await seedOffice()
  kunci = await seedKunciDumas()
})

const rowOf = (id: string) => db.pengaduan.findUniqueOrThrow({ where: { id } })

/** Marked so that a dump can be searched for them. */
const RAHASIA = {
  nama: 'Penandanama Pelapor',
  nik: '6104990202910077',
  alamat: 'Jalan Penandaalamat 9',
  kecamatan: 'Penandakecamatan',
  desa: 'Penandadesa',
  lembaga: 'Penandalembaga',
}

async function opened(pengaduanId: string, identity: string) {
  const [row] = await database.queryAsAdmin('SELECT amplop FROM identitas WHERE "pengaduanId" = $1', [pengaduanId])
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return unpackAmplop(await decrypter.decrypt(row?.amplop as Buffer), pengaduanId).data
}

describe('a letter written down at the desk', () => {
  it('is a registered case of the day it came, with its officer in history and audit', async () => {
    const { pengaduanId } = await catat()
    const petugas = await petugasOf(PENERIMA)
    expect(await rowOf(pengaduanId)).toMatchObject({
      layanan: 'DUMAS',
      status: 'TERDAFTAR',
      kanal: 'SURAT',
      dicatatId: petugas.id,
      tanggalTerima: new Date('2026-11-23T00:00:00Z'),
      diterimaAt: new Date('2026-11-23T02:30:00Z'),
    })
    const [first] = await db.riwayat.findMany({ where: { pengaduanId }, orderBy: { id: 'asc' } })
    expect(first).toMatchObject({ langkah: 'CATAT', petugasId: petugas.id, peran: 'PETUGAS_PENERIMA', keStatus: 'TERKIRIM' })
    const audit = await db.jejakAudit.findFirstOrThrow({ where: { objek: `pengaduan:${pengaduanId}`, tindakan: 'CATAT' } })
    expect(audit.aktor).toBe(`petugas:${petugas.id}`)
    expect(audit.rincian).toEqual({ tingkat: 0, cara: 'SURAT' })
  })

  it.each(VECTORS.filter(([, days]) => days === 90))('that came on %s is due after %i working days on %s', async (received, _days, due) => {
    // Written down a few days late: the days count from the stamp on the letter all the same.
    const entered = new Date(new Date(`${received}T02:00:00Z`).getTime() + 3 * 86_400_000)
    const { pengaduanId } = await runAt(entered, () => catat({ materi: { tanggalTerima: received, tanggalSurat: '', jamTerima: '' } }))
    const clock = await db.tenggat.findFirstOrThrow({ where: { pengaduanId, jenis: 'PENYELESAIAN' }, select: TENGGAT_SELECT })
    expect(hitungTenggat(toTenggat(clock), received, KALENDER).batas).toBe(due)
    expect((await getTandaTerimaMeja(await petugasOf(PENERIMA), pengaduanId)).terima.batas.tanggal).toBe(due)
  })

  it('without its scan is refused, and nothing is half-saved', async () => {
    const before = await db.pengaduan.count()
    expect(await refusal(catat({ pindaian: null }))).toBe('INVALID_INPUT pindaian.wajib')
    expect(await db.pengaduan.count()).toBe(before)
    expect(await refusal(catat({ berkas: [], pindaian: null, materi: { cara: 'TELEPON', lisan: true } }))).toBe('done')
  })
})

describe('the identity typed at the desk', () => {
  it('opens for the custodian, and stands in no column, log or audit row', async () => {
    const { pengaduanId } = await catat({ identitas: { ...RAHASIA, jenisPelapor: 'KELOMPOK' }, materi: { kirimJawaban: 'SURAT' } })
    expect(await opened(pengaduanId, kunci.pemegang)).toMatchObject(RAHASIA)
    expect(await opened(pengaduanId, kunci.pemulihan)).toMatchObject(RAHASIA)
    const dump = await semuaNilai(database)
    const found = Object.values(RAHASIA).flatMap((marker) =>
      samaranBytes(marker).flatMap((dressed) =>
        dump.filter(({ bytes }) => bytes.includes(dressed)).map(({ tempat }) => `${marker}: ${tempat}`),
      ),
    )
    expect(found).toEqual([])
  })

  it('can be read again by nobody at the desk: not as a case, not as an opening, not by the database login', async () => {
    const { pengaduanId } = await catat({ identitas: RAHASIA, materi: { kirimJawaban: 'SURAT' } })
    const petugas = await petugasOf(PENERIMA)
    const kasus = await getKasus(petugas, pengaduanId)
    expect(kasus.materi).toBeNull()
    const receipt = await getTandaTerimaMeja(petugas, pengaduanId)
    for (const shown of [kasus, receipt]) for (const marker of Object.values(RAHASIA)) expect(JSON.stringify(shown)).not.toContain(marker)
    const opening = { pengaduanId, alasan: 'KLARIFIKASI', dasar: 'Surat tugas', uraian: 'Ingin membaca lagi' } as never
    expect(await refusal(openIdentitas(petugas, opening))).toBe('FORBIDDEN')
    await expect(database.queryAsApp('SELECT amplop FROM identitas')).rejects.toThrow(/permission denied/)
  })

  it("sealed in the officer's browser is kept byte for byte, and bound to a case of Dumas", async () => {
    const penyegel = await getPenyegel('DUMAS')
    if (penyegel.keadaan !== 'SIAP') throw new Error(penyegel.keadaan)
    const penerima = [penyegel.pemegang, penyegel.pemulihan]
    const kunciKirim = newKunciKirim()
    const segel = terkirim(await sealIdentitas(kunciKirim, identitasMejaOf(RAHASIA), penerima, 'DUMAS'))
    const { pengaduanId } = await catat({ kunciKirim, tersegel: { ...segel, untuk: penerima.join(' ') } })
    expect(await opened(pengaduanId, kunci.pemegang)).toMatchObject(RAHASIA)
  })
})

describe('information without a reporter', () => {
  it('has neither envelope nor access code, and nobody opens it on the tracking page', async () => {
    const kunciKirim = newKunciKirim()
    const materi = { cara: 'MEDIA', tautan: 'Harian Rekaan', tanpaPelapor: true, kirimJawaban: 'HALAMAN' } as const
    const { pengaduanId, kodeAkses } = await catat({ kunciKirim, tersegel: null, berkas: [], materi })
    const row = await rowOf(pengaduanId)
    expect(row).toMatchObject({ kodeAkses: null, samaran: expect.stringMatching(/^informasi_/) })
    expect(await db.identitas.count({ where: { pengaduanId } })).toBe(0)
    expect(await refusal(openLacak({ nomorTiket: row.nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' }))).toBe('WRONG_CREDENTIALS')
  })

  it('is not what a form becomes that has a reporter and no identity', async () => {
    expect(await refusal(catat({ tersegel: null }))).toBe('INVALID_INPUT umum.amplop')
  })
})

describe('the same form of the desk', () => {
  it('posted twice at once is one case, with one number in the register', async () => {
    const kunciKirim = newKunciKirim()
    const before = await db.bukuPengaduan.count()
    const sent = await Promise.all(Array.from({ length: 6 }, () => catat({ kunciKirim, materi: { samaran: 'meja_ganda' } })))
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await db.bukuPengaduan.count()).toBe(before + 1)
  })

  it('with other words is the first case, and says so', async () => {
    const first = await catat({ materi: { samaran: 'meja_lain' } })
    expect(await catat({ kunciKirim: first.kunciKirim, materi: { samaran: 'meja_lain', judul: 'Judul yang sama sekali lain' } })).toEqual({
      ...first,
      berbeda: true,
    })
  })

  it('shows its code to no other officer, to nobody through the public form, and to nobody half an hour later', async () => {
    const at = new Date('2026-11-25T02:00:00Z')
    const materi = { samaran: 'meja_waktu', tanggalTerima: '2026-11-25', jamTerima: '' }
    const first = await runAt(at, () => catat({ materi }))
    const again = (minutes: number) =>
      runAt(new Date(at.getTime() + minutes * 60_000), () => catat({ kunciKirim: first.kunciKirim, materi }))
    expect(await again(29)).toEqual(first)
    expect(await refusal(again(31))).toBe('CONFLICT umum.sudahTercatat')
    const publik = submitLaporan(
      laporanOf('DUMAS', { kunciKirim: first.kunciKirim, identitas: identitasDumasOf(), materi: materiDumasOf() }),
    )
    expect(await refusal(publik)).toBe('CONFLICT umum.sudahTercatat')
    await db.peranPetugas.create({
      data: { petugasId: (await petugasOf('pegawai')).id, peran: 'PETUGAS_PENERIMA', layanan: 'DUMAS', mulai: new Date('2024-01-01') },
    })
    await db.petugas.update({ where: { namaPengguna: 'pegawai' }, data: { unitId: 'opd-inspektorat-provinsi' } })
    const second = await catat({ materi: { samaran: 'meja_kedua' } })
    expect(await refusal(catat({ kunciKirim: second.kunciKirim, oleh: 'pegawai' }))).toBe('CONFLICT umum.sudahTercatat')
    expect(await refusal(getTandaTerimaMeja(await petugasOf('pegawai'), second.pengaduanId))).toBe('NOT_FOUND')
  })
})

describe('the desk', () => {
  it.each(['kasubbag.perencanaan', 'kepala.dumas', 'petugas.penerima', 'sekda.dumas', 'pemegang.identitas.dumas'])(
    'is closed to %s, and the refusal is recorded',
    async (oleh) => {
      const before = await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })
      expect(await refusal(catat({ oleh }))).toBe('FORBIDDEN')
      expect(await db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })).toBe(before + 1)
    },
  )

  it('takes in a report about the head of the office; its officer finds no trace of it afterwards', async () => {
    const { pengaduanId } = await catat({ materi: { unitId: 'provinsi-1-inspektur' } })
    const petugas = await petugasOf(PENERIMA)
    expect(await refusal(getKasus(petugas, pengaduanId))).toBe('NOT_FOUND')
    expect((await db.identitas.findFirstOrThrow({ where: { pengaduanId }, select: { penerima: true } })).penerima).toHaveLength(1)
  })
})

describe('the receipt of the desk', () => {
  it('quotes the letter, and holds no register number and no code', async () => {
    const { pengaduanId, kodeAkses } = await catat()
    const receipt = await getTandaTerimaMeja(await petugasOf(PENERIMA), pengaduanId)
    expect(receipt.surat).toMatchObject({
      nomorSurat: '12/LSM/XI/2026',
      tanggalSurat: '2026-11-20',
      perihal: 'Pengaduan pungutan',
      jumlahLampiran: 2,
      jamTerima: '09:30',
    })
    expect(receipt.lisan).toBeNull()
    const { nomorRegister } = await rowOf(pengaduanId)
    for (const hidden of [nomorRegister ?? '-', kodeAkses]) expect(JSON.stringify(receipt)).not.toContain(hidden)
    expect(await db.jejakAudit.count({ where: { objek: `pengaduan:${pengaduanId}`, tindakan: 'LIHAT_TANDA_TERIMA' } })).toBe(1)
  })

  it('says no time when nobody wrote one down, and brings what was told orally for signing', async () => {
    const { pengaduanId } = await catat({
      materi: { cara: 'LANGSUNG', jamTerima: '', lisan: true, nomorSurat: '', tanggalSurat: '', perihal: '' },
    })
    const receipt = await getTandaTerimaMeja(await petugasOf(PENERIMA), pengaduanId)
    expect(receipt.surat.jamTerima).toBe('')
    expect(receipt.lisan?.apa).toBe('Pemohon diminta membayar di luar ketentuan.')
  })
})

it('keeps the ids of two layanan apart for one and the same form key', () => {
  const kunciKirim = newKunciKirim()
  expect(pengaduanIdOf(kunciKirim, 'DUMAS')).not.toBe(pengaduanIdOf(kunciKirim, 'WBS'))
})
