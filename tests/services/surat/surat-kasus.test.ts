import { beforeAll, describe, expect, it } from '@jest/globals'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { db } from '@/lib/infra/db'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { catat, IDENTITAS_DUMAS_DIISI, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { kasusDi, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import {
  checkIdentitas,
  handOverBerkas,
  issueDisposisi,
  prepareDisposisi,
  receiveTelaahan,
  takeCase,
  withdrawDisposisi,
  writeTelaahan,
} from '@/prisma/seed/langkah-petugas'
import { refusalCode } from '@/tests/support/refusal'

testDatabase()
let id = ''
const telaahan = {
  persoalan: 'Pemohon izin diminta membayar di luar ketentuan.',
  praanggapan: 'Pungutan tidak punya dasar hukum.',
  fakta: 'Ada tiga keterangan yang saling cocok.',
  analisis: 'Syarat terpenuhi dan kejadian jelas waktunya.',
  simpulan: 'Pengaduan layak ditindaklanjuti.',
  saran: 'Periksa loket perizinan.',
  syarat: ['TERTULIS' as const],
  faktaJelas: ['apa' as const, 'kapan' as const, 'dimana' as const],
  kewenangan: 'PROVINSI' as const,
  usulKadar: 'BERKADAR' as const,
  pernahDiperiksa: 'BELUM' as const,
  risikoPelapor: 'SEDANG' as const,
  urgensi: 'SEDANG' as const,
  saranTindakan: 'PEMERIKSAAN' as const,
  usulUnitId: '',
  usulTenggat: '',
}
const oleh = (nama: string) => petugasOf(`${nama}.dumas`)

async function textOf(pdf: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => (await (await document.getPage(n + 1)).getTextContent()).items),
  )
  return pages
    .flat()
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}
const open = async (alamat: AlamatSurat, versi?: number) => (await renderDokumen(await oleh('kepala'), id, alamat, versi)).pdf
/** A number or a name may be broken over two runs of glyphs, so spaces do not count. */
const bare = (text: string) => text.replaceAll(/\s+/g, '')
const inOrder = (text: string, parts: readonly string[]) =>
  parts.reduce((from, part) => {
    const at = bare(text).indexOf(bare(part), from)
    expect([part, at >= 0]).toEqual([part, true])
    return at + bare(part).length
  }, 0)
const issued = async (jenis: 'TELAAHAN' | 'DISPOSISI') =>
  db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: id, jenis }, select: { id: true, sidik: true, nomor: true } })

beforeAll(async () => {
  await seedOffice()
  await seedKunciDumas()
  await seedPetugasDumas()
  id = (await catat()).pengaduanId
  await handOverBerkas(await oleh('petugas.penerima'), await targetOf(id))
  await checkIdentitas(await oleh('pemegang.identitas'), { ...(await targetOf(id)), lengkap: 'YA', wajar: 'YA', gandaDari: '' })
  await takeCase(await oleh('kasubbag.perencanaan'), await targetOf(id))
  await writeTelaahan(await oleh('kasubbag.perencanaan'), { ...telaahan, ...(await targetOf(id)), maksud: 'AJUKAN' })
  await receiveTelaahan(await oleh('sekretaris'), await targetOf(id))
  await prepareDisposisi(await oleh('sekretaris'), { ...(await targetOf(id)), sifat: ['SEGERA'] })
  await issueDisposisi(await oleh('kepala'), {
    ...(await targetOf(id)),
    keputusan: 'TINDAK_LANJUT',
    sifat: ['SEGERA'],
    utamaId: 'provinsi-6-irban-khusus',
    pendukungId: [],
    instruksi: ['PROSES_LANJUT'],
    catatan: 'Teliti pungutan di loket itu.',
    tenggatDisposisi: '',
    permintaan: '',
    alasanArsip: '',
    tujuan: '',
  })
})

describe('the papers of a Dumas case', () => {
  it('read in the order of the paper, and hold nothing of the sealed identity', async () => {
    const row = await issued('TELAAHAN')
    const nama = { sekretaris: (await oleh('sekretaris')).nama, kasubbag: (await oleh('kasubbag.perencanaan')).nama }
    const texts = [await textOf(await open('telaahan')), await textOf(await open('disposisi'))]
    inOrder(texts[0] ?? '', [
      'TELAAHAN STAF',
      'Inspektur',
      String(row.nomor),
      telaahan.persoalan,
      telaahan.saran,
      'Paraf',
      'Sekretaris',
      nama.sekretaris,
      'Kasubbag Perencanaan,',
      'Persetujuan internal',
      nama.kasubbag,
    ])
    inOrder(texts[1] ?? '', [
      'LEMBAR DISPOSISI',
      String((await issued('DISPOSISI')).nomor),
      'Inspektur Pembantu Khusus (penanggung jawab)',
      'Teliti pungutan',
      'Persetujuan internal',
    ])
    for (const text of texts)
      for (const secret of [IDENTITAS_DUMAS_DIISI.nama, IDENTITAS_DUMAS_DIISI.nik, '81200000034']) expect(text).not.toContain(secret)
  })

  it('carry the code of the issued paper, and every opening is on record by kind and version', async () => {
    expect(await textOf(await open('telaahan', 1))).toContain((await issued('TELAAHAN')).id)
    const row = await db.jejakAudit.findFirstOrThrow({
      where: { tindakan: 'CETAK_DOKUMEN', objek: `pengaduan:${id}` },
      orderBy: { nomor: 'desc' },
    })
    expect(row.rincian).toEqual({ jenis: 'TELAAHAN', versi: 1 })
  })

  it('embed their letters', async () => {
    expect((await open('telaahan')).includes('/FontFile2')).toBe(true)
  })

  it.each(['pemeriksa.dumas', 'petugas.penerima.dumas', 'kepala', 'irban.khusus'])('are not there for %s', async (nama) => {
    expect(await refusalCode(renderDokumen(await petugasOf(nama), id, 'telaahan'))).toBe('NOT_FOUND')
  })

  it('have no version that was never written', async () => {
    expect(await refusalCode(open('telaahan', 7))).toBe('NOT_FOUND')
  })
})

describe('the public check', () => {
  it('knows kind, number, date, fingerprint and state of a paper, and nothing it says', async () => {
    const { id: kode, sidik, nomor } = await issued('DISPOSISI')
    const answer = await cekDokumen(kode.toLowerCase().replaceAll('-', ' '))
    expect(answer).toEqual({
      id: kode,
      layanan: 'DUMAS',
      jenis: 'DISPOSISI',
      nomor,
      tanggal: expect.any(String),
      sidik,
      status: 'BERLAKU',
      pindaian: [],
    })
    expect(await cekDokumen('A7QK-2M9X-4TDH-8RW2-M6KC')).toBeNull()
  })

  it('tells that a slip was withdrawn, as the slip itself does', async () => {
    const { id: kode } = await issued('DISPOSISI')
    await withdrawDisposisi(await oleh('kepala'), { ...(await targetOf(id)), catatan: 'Penerima keliru, diganti.' })
    expect((await cekDokumen(kode))?.status).toBe('DICABUT')
    const slip = await db.disposisi.findFirstOrThrow({ where: { pengaduanId: id, dicabutAt: { not: null } }, select: { versi: true } })
    expect(await textOf(await open('disposisi', slip.versi))).toContain('DICABUT tanggal')
  })

  it('knows of a WBS case its answer only', async () => {
    const wbs = await kasusDi('SELESAI')
    expect(await db.dokumenTerbit.findMany({ where: { pengaduanId: wbs.pengaduanId }, select: { jenis: true } })).toEqual([
      { jenis: 'SURAT_JAWABAN' },
    ])
    const text = await textOf((await renderDokumen(await petugasOf('kepala'), wbs.pengaduanId, 'surat-jawaban')).pdf)
    const { nomorTiket, nomorRegister } = await db.pengaduan.findUniqueOrThrow({
      where: { id: wbs.pengaduanId },
      select: { nomorTiket: true, nomorRegister: true },
    })
    expect(text).toContain(nomorTiket)
    expect(text).not.toContain(nomorRegister)
  })
})
