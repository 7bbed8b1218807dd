import { DOKUMEN, type BarisDokumen, type DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { adaDokumen } from '@/lib/domain/dokumen/hak'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { newKunciKirim } from '@/lib/infra/kode'
import { catatSp4n } from '@/lib/services/lapor/catat-sp4n'
import { JALAN_DUMAS, takeDemoDumas, type LangkahDemoDumas } from '@/prisma/seed/langkah-dumas'
import { approveRilis, recordPemeriksaan, writeRilis } from '@/prisma/seed/langkah-petugas'
import { JALAN_SP4N, type LangkahDemoSp4n } from '@/prisma/seed/langkah-sp4n'
import { kirimDumas } from './dumas'
import { petugasOf } from './kantor'
import { JALAN, jalankan, kasusDi, kirim, targetOf } from './kasus'
import { jalanSp4n, LAPORAN_DIISI } from './sp4n'

const SURAT = { materi: { kirimJawaban: 'SURAT' } } as const
const PIHAK = {
  pihakNama: 'Demo Bendahara',
  pihakJabatan: 'Bendahara Dinas',
  tempat: 'Ruang rapat',
  tanggalAcara: '2026-12-01',
  pukul: '09.00',
}

/** An invitation and a request for papers, beside the minutes the demo takes. */
async function kirimSuratPemeriksaan(pemeriksa: string, pengaduanId: string): Promise<void> {
  for (const jenis of ['UNDANGAN_KLARIFIKASI', 'PERMINTAAN_DOKUMEN'] as const)
    await recordPemeriksaan(await petugasOf(pemeriksa), {
      ...(await targetOf(pengaduanId)),
      ...PIHAK,
      jenis,
      tanggal: '2026-11-24',
      judul: 'Surat kepada bendahara',
      uraian: 'Pengelolaan kas tahun 2026 dan buktinya.',
    })
}

async function terbitkanWbs(): Promise<readonly string[]> {
  const { pengaduanId } = await kirim(SURAT)
  await jalankan(pengaduanId, JALAN.DALAM_PEMERIKSAAN)
  await kirimSuratPemeriksaan('pemeriksa', pengaduanId)
  await jalankan(pengaduanId, ['catat', 'lhp', 'parafPengendali', 'parafIrban', 'final', 'mulaiJawaban', 'jawab', 'setujui'])
  return [pengaduanId, (await kasusDi('DILIMPAHKAN', SURAT)).pengaduanId]
}

async function jalanDumas(langkah: readonly LangkahDemoDumas[], id?: string): Promise<string> {
  const pengaduanId = id ?? (await kirimDumas(SURAT)).pengaduanId
  for (const satu of langkah) await takeDemoDumas(pengaduanId, satu)
  return pengaduanId
}

/** A study that came back once, an examination, an answer and a release; a referral; a request for completion. */
async function terbitkanDumas(): Promise<readonly string[]> {
  const telaahan = ['serahkan', 'identitas', 'ambil', 'telaahan', 'terima', 'kembalikanTelaahan', 'telaahanUlang', 'terima'] as const
  const id = await jalanDumas([...telaahan, 'ajukan', 'disposisi', 'teruskan', 'distribusi', 'suratTugas', 'tandaTangan'])
  await kirimSuratPemeriksaan('pemeriksa.dumas', id)
  const lhp = ['catat', 'lhp', 'parafPengendali', 'parafIrban', 'final'] as const
  await jalanDumas([...lhp, 'mulaiJawaban', 'jawab', 'koordinasi', 'paraf', 'setujui'], id)
  const rilis = { judulRilis: 'Hasil pemeriksaan', isiRilis: 'Pemeriksaan atas pelayanan selesai, dan perbaikannya mulai berjalan.' }
  await writeRilis(await petugasOf('kasubbag.perencanaan'), { ...(await targetOf(id)), ...rilis })
  await approveRilis(await petugasOf('kepala.dumas'), await targetOf(id))
  return [id, await jalanDumas(JALAN_DUMAS.DILIMPAHKAN), await jalanDumas(JALAN_DUMAS.MENUNGGU_PELAPOR)]
}

let nomor = 0

async function jalanMeja(jalan: readonly LangkahDemoSp4n[]): Promise<string> {
  nomor += 1
  const { pengaduanId } = await catatSp4n(await petugasOf('admin.instansi'), newKunciKirim(), {
    ...LAPORAN_DIISI,
    samaran: `naskah_${nomor}`,
    kanal: 'LANGSUNG',
    tanggalTerima: '2026-11-23',
    jamTerima: '09:15',
    kirimJawaban: 'SURAT',
    kepadaSurat: 'Ibu Rekaan',
    alamatSurat: 'Dusun Rekaan RT 02\nDesa Contoh, 78800',
  })
  await jalanSp4n(pengaduanId, jalan)
  return pengaduanId
}

const terbitkanSp4n = async () => [await jalanMeja(JALAN_SP4N.DIJAWAB), await jalanMeja(JALAN_SP4N.DILIMPAHKAN)]

/** Drives cases through their real steps until every kind of paper the tables name was issued in each layanan; returns their ids. */
export async function terbitkanSemua(): Promise<Readonly<Record<Layanan, readonly string[]>>> {
  return { WBS: await terbitkanWbs(), DUMAS: await terbitkanDumas(), SP4N: await terbitkanSp4n() }
}

type JenisTercetak = Readonly<{ layanan: Layanan; dokumen: DokumenKasus; alamat: AlamatSurat }>

/** Every kind of paper some act signs or sends, in each layanan that has it, as the tables say. */
export const NASKAH_TERBIT: readonly JenisTercetak[] = LAYANAN.flatMap((layanan) =>
  (Object.entries(DOKUMEN) as [DokumenKasus, BarisDokumen][]).flatMap(([dokumen, { cetak }]) =>
    cetak && !cetak.hidup && adaDokumen(layanan, dokumen) ? [{ layanan, dokumen, alamat: cetak.alamat as AlamatSurat }] : [],
  ),
)
