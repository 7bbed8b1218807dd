import '@/tests/fixtures/layanan-ppid/daftar'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readPpid } from '@/tests/fixtures/layanan-ppid/formulir'
import { tableOf, type Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Layanan } from '@/lib/domain/layanan'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { markDibuka } from '@/lib/data/instansi'
import { listNilaiAsing } from '@/lib/data/nilai-asing'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { foundKantor } from '@/lib/services/instansi/found-kantor'
import { doLangkah, findEfek } from '@/lib/services/langkah/do-langkah'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusalCode } from '@/tests/support/refusal'

testDatabase()
const PPID = 'PPID' as Layanan
const TIKET = { judul: 'Salinan APBD 2026', isi: 'Mohon salinan APBD tahun 2026 beserta lampirannya.', samaran: 'warga_ingin_tahu' }

const JAWABAN = 'Salinan APBD tahun 2026 beserta lampirannya dapat diunduh di laman kami sejak hari ini.'

/** A post of the new layanan for somebody of the office that runs it beside its own. */
async function appoint(namaPengguna: string, peran: 'ADMIN_INSTANSI' | 'KEPALA'): Promise<Petugas> {
  const { id } = await db.petugas.findUniqueOrThrow({ where: { namaPengguna }, select: { id: true } })
  await db.peranPetugas.create({ data: { petugasId: id, peran, layanan: PPID, mulai: new Date('2026-01-01') } })
  return petugasOf(namaPengguna)
}

let meja: Petugas
let kepala: Petugas
let orangLain: Petugas

beforeAll(async () => {
  await seedOffice()
  const induk = await db.instansi.findUniqueOrThrow({ where: { layanan: 'WBS' } })
  const { id: _id, layanan: _layanan, kodeWilayah: _kode, kantorId: _kantor, lambang: _lambang, standar: _standar, ...rest } = induk
  const { dibukaAt: _buka, ditutupAt: _tutup, retensiIdentitasHari: _hari, tungguKunciJam: _jam, ...profil } = rest
  await inTransaction((unit) =>
    foundKantor(unit, {
      layanan: PPID,
      profil: { ...profil, singkatan: 'PPID' },
      kodeWilayah: '62.01',
      kantorId: induk.id,
      oleh: 'sistem',
    }),
  )
  await markDibuka(PPID, now())
  meja = await appoint('verifikator', 'ADMIN_INSTANSI')
  kepala = await appoint('kepala', 'KEPALA')
  orangLain = await petugasOf('irban.khusus')
})

async function take(petugas: Petugas, id: string, langkah: Langkah, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  const { versi } = await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { versi: true } })
  const { schema } = await findEfek(petugas, id, langkah)
  await doLangkah(petugas, langkah, schema.parse({ pengaduanId: id, versi: String(versi), ...typed }))
}

describe('a fourth layanan, of a folder and its lines in the registry', () => {
  it('is known to the start', async () => {
    expect(await listNilaiAsing()).toEqual([])
  })

  it('refuses a form with its own words', () => {
    expect(readPpid(newKunciKirim(), { ...TIKET, isi: 'pendek' })).toEqual(['isi.pendek'])
  })

  it('takes a report through its own steps to a letter of its own, and closes it', async () => {
    const laporan = readPpid(newKunciKirim(), TIKET)
    if (!('layanan' in laporan)) throw new Error(laporan.join())
    const { pengaduanId: id, kodeAkses } = await submitLaporan(laporan)
    const { nomorTiket, nomorRegister } = await db.pengaduan.findUniqueOrThrow({ where: { id } })
    expect([nomorTiket, nomorRegister]).toEqual([expect.stringMatching(/^PPID-/), expect.stringContaining('PPID')])
    expect(await refusalCode(getKasus(orangLain, id))).toBe('NOT_FOUND')

    await take(meja, id, 'AMBIL')
    expect((await getKasus(meja, id)).giliran?.langkah).toBe('TULIS_JAWABAN')
    await take(meja, id, 'TULIS_JAWABAN', {
      hasilJawaban: 'DIJELASKAN',
      isiJawaban: JAWABAN,
      maksud: 'AJUKAN',
    })
    expect(await refusalCode(take(meja, id, 'SETUJUI_JAWABAN'))).toBe('FORBIDDEN')
    await take(kepala, id, 'SETUJUI_JAWABAN')

    expect((await db.riwayat.findMany({ where: { pengaduanId: id }, orderBy: { id: 'asc' } })).map(({ langkah }) => langkah)).toEqual(
      Object.keys(tableOf(PPID)),
    )
    expect(await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { status: true } })).toEqual({ status: 'SELESAI' })
    const surat = await db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: id } })
    expect([surat.jenis, surat.nomor]).toEqual(['SURAT_JAWABAN', expect.stringContaining('/PPID-INFO/')])
    expect(await cekDokumen(surat.id)).toMatchObject({ nomor: surat.nomor, status: 'BERLAKU' })
    const { pdf } = await renderDokumen(meja, id, 'surat-jawaban')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await refusalCode(renderDokumen(orangLain, id, 'surat-jawaban'))).toBe('NOT_FOUND')
    expect(await openLacak({ nomorTiket, kodeAkses: parseKodeAkses(kodeAkses) ?? '' })).toBe(id)
    expect((await getLacak(id))?.jawaban).toMatchObject({ isi: JAWABAN, hasil: 'DIJELASKAN' })
  })
})
