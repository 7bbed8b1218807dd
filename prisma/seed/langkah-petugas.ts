import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { DisposisiInput, DistribusiInput, SiapkanDisposisiInput, TeruskanDisposisiInput } from '@/lib/domain/dumas/disposisi'
import type { PenyampaianInput } from '@/lib/domain/dumas/penyampaian'
import type { RilisInput } from '@/lib/domain/dumas/rilis'
import type { TelaahanInput } from '@/lib/domain/dumas/telaahan'
import type { JawabanInput, KirimanInput, PublikasiInput, SembunyikanInput, TayangkanInput } from '@/lib/domain/langkah/jawaban-schema'
import { KOLOM_PIHAK, type CatatanPemeriksaanInput, type LhpInput, type SuratTugasInput } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { PenilaianInput, RujukanInput } from '@/lib/domain/langkah/penilaian-schema'
import type { TargetInput } from '@/lib/domain/langkah/target'
import type {
  BerkasInput,
  CatatanInput,
  KelengkapanInput,
  PeriksaIdentitasInput,
  UsulanArsipInput,
} from '@/lib/domain/langkah/verifikasi-schema'
import type { ArsipSp4nInput, BukanWewenangInput, SubstansiInput, TanggapanInput, TeruskanOpdInput } from '@/lib/domain/sp4n/langkah-schema'
import type { NotaDinasInput } from '@/lib/domain/sp4n/nota-dinas'
import { doLangkah } from '@/lib/services/langkah/do-langkah'

/** The step an officer takes through its form, on a case of whatever layanan has it. */
const step =
  <I extends TargetInput = TargetInput>(langkah: Langkah, bawaan: Partial<I> = {}) =>
  async (petugas: Petugas, input: I): Promise<void> =>
    void (await doLangkah(petugas, langkah, { ...bawaan, ...input }))

type KonsepLhp = Omit<LhpInput, 'temuan' | 'rekomendasi'> & Partial<Pick<LhpInput, 'temuan' | 'rekomendasi'>>
type BolehKosong<I, K extends keyof I> = Omit<I, K> & Partial<Pick<I, K>>
type KonsepSuratTugas = BolehKosong<SuratTugasInput, 'jenisTugas' | 'dasar' | 'tembusan'>
type KonsepCatatan = BolehKosong<CatatanPemeriksaanInput, (typeof KOLOM_PIHAK)[number]>

const TANPA_PIHAK = Object.fromEntries(KOLOM_PIHAK.map((kolom) => [kolom, '']))

export const takeCase = step('AMBIL')
export const checkIdentitas = step<PeriksaIdentitasInput>('PERIKSA_IDENTITAS')
export const checkBerkas = step<BerkasInput>('PERIKSA_BERKAS')
export const requestKelengkapan = step<KelengkapanInput>('MINTA_KELENGKAPAN')
export const archiveIncomplete = step('ARSIPKAN_TIDAK_LENGKAP')
export const proposeArsip = step<UsulanArsipInput>('USULKAN_ARSIP')
export const approveArsip = step('SETUJUI_ARSIP')
export const rejectArsip = step('TOLAK_ARSIP')
export const forwardCase = step('TERUSKAN')
export const classify = step<PenilaianInput>('NILAI_BERKADAR')
export const draftSuratTugas = step<KonsepSuratTugas>('SUSUN_SURAT_TUGAS', {
  jenisTugas: 'PEMERIKSAAN_PENGADUAN',
  dasar: [],
  tembusan: [],
})
export const signSuratTugas = step('TANDATANGANI_SURAT_TUGAS')
export const recordPemeriksaan = step<KonsepCatatan>('CATAT_PEMERIKSAAN', TANPA_PIHAK)
export const draftLhp = step<KonsepLhp>('SUSUN_LHP', { temuan: [], rekomendasi: [] })
export const initialLhpPengendali = step('PARAF_LHP_PENGENDALI')
export const initialLhpIrban = step('PARAF_LHP_IRBAN')
export const returnLhp = step<CatatanInput>('KEMBALIKAN_LHP')
export const finalizeLhp = step('FINALKAN_LHP')
export const referAph = step<RujukanInput>('RUJUK_APH')
export const startJawaban = step('SUSUN_JAWABAN')
export const writeJawaban = step<JawabanInput>('TULIS_JAWABAN')
export const returnJawaban = step<CatatanInput>('KEMBALIKAN_JAWABAN')
export const coordinateJawaban = step('KOORDINASIKAN_JAWABAN')
export const initialJawaban = step('PARAF_JAWABAN')
export const approveJawaban = step('SETUJUI_JAWABAN')
export const deliverJawaban = step<KirimanInput>('SAMPAIKAN_JAWABAN')
export const deliverDumas = step<PenyampaianInput>('SAMPAIKAN_JAWABAN')
export const closeRegister = step('TUNTASKAN')
export const draftPublikasi = step<PublikasiInput>('SUSUN_PUBLIKASI')
export const publish = step<TayangkanInput>('TAYANGKAN')
export const hide = step<SembunyikanInput>('SEMBUNYIKAN')
export const writeRilis = step<RilisInput>('SUSUN_RILIS')
export const approveRilis = step('SETUJUI_RILIS')
export const handOverBerkas = step('SERAHKAN')
export const writeTelaahan = step<TelaahanInput>('TULIS_TELAAHAN')
export const receiveTelaahan = step('TERIMA_TELAAHAN')
export const returnTelaahan = step<CatatanInput>('KEMBALIKAN_TELAAHAN')
export const prepareDisposisi = step<SiapkanDisposisiInput>('AJUKAN_DISPOSISI')
export const issueDisposisi = step<DisposisiInput>('DISPOSISIKAN')
export const withdrawDisposisi = step<CatatanInput>('CABUT_DISPOSISI')
export const forwardDisposisi = step<TeruskanDisposisiInput>('TERUSKAN_DISPOSISI')
export const distributeCase = step<DistribusiInput>('DISTRIBUSIKAN')
export const archiveSp4n = step<ArsipSp4nInput>('ARSIPKAN_SAAT_VERIFIKASI')
export const referSp4n = step<BukanWewenangInput>('NYATAKAN_BUKAN_WEWENANG')
export const offerWbs = step<CatatanInput>('PINDAHKAN_KE_WBS')
export const forwardOpd = step<TeruskanOpdInput>('TERUSKAN_KE_OPD')
export const returnToInstansi = step<CatatanInput>('KEMBALIKAN_KE_INSTANSI')
export const handToPenghubung = step('SERAHKAN_KE_PENGHUBUNG')
export const addMasukan = step<SubstansiInput>('BERI_MASUKAN')
export const giveSubstansi = step<SubstansiInput>('BERI_SUBSTANSI')
export const writeNotaDinas = step<NotaDinasInput>('TULIS_NOTA_DINAS')
export const returnNotaDinas = step<CatatanInput>('KEMBALIKAN_NOTA_DINAS')
export const signNotaDinas = step('TANDATANGANI_NOTA_DINAS')
export const uploadTanggapan = step<TanggapanInput>('UNGGAH_TANGGAPAN')
