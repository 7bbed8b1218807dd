import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { LangkahDumas } from '@/lib/domain/layanan/dumas/alur'
import type { LangkahSp4n } from '@/lib/domain/layanan/sp4n/alur'
import type { LangkahWbs } from '@/lib/domain/layanan/wbs/alur'
import { ajukanDisposisi, cabutDisposisi, disposisikan, distribusikan, teruskanDisposisi } from './disposisi'
import { TEKAN, type Efek } from './efek-langkah'
import { ajukanJawaban, kembalikanJawaban, parafJawaban, setujuiDanKirim, setujuiJawaban, tulisJawaban } from './jawaban'
import { sampaikanDumas, sampaikanWbs } from './kiriman'
import { catatPemeriksaan, finalkanLhp, kembalikanLhp, parafLhp, susunLhp, susunSuratTugas, tandatanganiSuratTugas } from './pemeriksaan'
import { nilai, rujukAph } from './penilaian'
import { sembunyikan, setujuiRilis, setujuiTayang, susunPublikasi, susunRilis, tayangkan } from './publikasi'
import {
  ajukanNotaDinas,
  arsipkanSaatVerifikasi,
  beriSubstansi,
  kembalikanKeInstansi,
  kembalikanNotaDinas,
  nyatakanBukanWewenang,
} from './sp4n'
import { pindahkanKeWbs, tandatanganiNotaDinas, teruskanKeOpd, tulisNotaDinas, unggahTanggapan } from './sp4n'
import { ajukanTelaahan, kembalikanTelaahan, tulisTelaahan } from './telaahan'
import {
  arsipkanTidakLengkap,
  mintaKelengkapan,
  periksaBerkas,
  periksaIdentitas,
  setujuiArsip,
  teruskan,
  tolakArsip,
  usulkanArsip,
} from './verifikasi'

/** Steps of reporter, site and intake, also taken for him at the desk: by services of their own, never by a form of the case. */
const LUAR = { KIRIM: null, CATAT: null, DAFTAR: null, LENGKAPI: null, AJUKAN_KEBERATAN: null, CABUT: null, BUKA_IDENTITAS: null } as const

const PEMERIKSAAN = {
  SUSUN_SURAT_TUGAS: susunSuratTugas,
  TANDATANGANI_SURAT_TUGAS: tandatanganiSuratTugas,
  CATAT_PEMERIKSAAN: catatPemeriksaan,
  SUSUN_LHP: susunLhp,
  PARAF_LHP_PENGENDALI: parafLhp('parafPengendali'),
  PARAF_LHP_IRBAN: parafLhp('parafIrban'),
  KEMBALIKAN_LHP: kembalikanLhp,
  FINALKAN_LHP: finalkanLhp,
  SUSUN_JAWABAN: TEKAN,
  RUJUK_APH: rujukAph,
  LIMPAHKAN_APH: rujukAph,
  TULIS_JAWABAN: tulisJawaban,
  AJUKAN_JAWABAN: ajukanJawaban,
  KEMBALIKAN_JAWABAN: kembalikanJawaban,
} as const

const PUBLIKASI = { SUSUN_PUBLIKASI: susunPublikasi, TAYANGKAN: tayangkan, SEMBUNYIKAN: sembunyikan } as const

const WBS: Readonly<Record<LangkahWbs, Efek | null>> = {
  ...LUAR,
  ...PEMERIKSAAN,
  ...PUBLIKASI,
  AMBIL: TEKAN,
  PERIKSA_IDENTITAS: periksaIdentitas,
  PERIKSA_BERKAS: periksaBerkas,
  MINTA_KELENGKAPAN: mintaKelengkapan('VERIFIKATOR', 'IRBAN_KHUSUS'),
  ARSIPKAN_TIDAK_LENGKAP: arsipkanTidakLengkap,
  USULKAN_ARSIP: usulkanArsip,
  SETUJUI_ARSIP: setujuiArsip,
  TOLAK_ARSIP: tolakArsip,
  TERUSKAN: teruskan,
  NILAI_BERKADAR: nilai,
  NILAI_TIDAK_BERKADAR: nilai,
  NILAI_PERLU_KLARIFIKASI: nilai,
  LIMPAHKAN: nilai,
  SETUJUI_JAWABAN: setujuiDanKirim,
  ANTREKAN_KIRIMAN: sampaikanWbs,
  SAMPAIKAN_JAWABAN: sampaikanWbs,
  SELESAIKAN: null,
}

const DUMAS: Readonly<Record<LangkahDumas, Efek | null>> = {
  ...LUAR,
  ...PEMERIKSAAN,
  ...PUBLIKASI,
  SERAHKAN: TEKAN,
  PERIKSA_IDENTITAS: periksaIdentitas,
  AMBIL: TEKAN,
  TULIS_TELAAHAN: tulisTelaahan,
  AJUKAN_TELAAHAN: ajukanTelaahan,
  TERIMA_TELAAHAN: TEKAN,
  KEMBALIKAN_TELAAHAN: kembalikanTelaahan,
  AJUKAN_DISPOSISI: ajukanDisposisi,
  DISPOSISIKAN: disposisikan,
  MINTA_KELENGKAPAN: disposisikan,
  ARSIPKAN: disposisikan,
  LIMPAHKAN: disposisikan,
  ARSIPKAN_TIDAK_LENGKAP: arsipkanTidakLengkap,
  CABUT_DISPOSISI: cabutDisposisi,
  TERUSKAN_DISPOSISI: teruskanDisposisi,
  DISTRIBUSIKAN: distribusikan,
  KOORDINASIKAN_JAWABAN: TEKAN,
  PARAF_JAWABAN: parafJawaban,
  SETUJUI_JAWABAN: setujuiJawaban,
  SUSUN_RILIS: susunRilis,
  SETUJUI_RILIS: setujuiRilis,
  ANTREKAN_KIRIMAN: sampaikanDumas,
  SAMPAIKAN_JAWABAN: sampaikanDumas,
  TUNTASKAN: TEKAN,
  SETUJUI_TAYANG: setujuiTayang,
}

const SP4N: Readonly<Record<LangkahSp4n, Efek | null>> = {
  ...PUBLIKASI,
  KIRIM: null,
  CATAT: null,
  DAFTAR: null,
  LENGKAPI: null,
  BALAS: null,
  KONFIRMASI: null,
  TUTUP_OTOMATIS: null,
  CABUT: null,
  AMBIL: TEKAN,
  MINTA_KELENGKAPAN: mintaKelengkapan('ADMIN_INSTANSI'),
  ARSIPKAN_TIDAK_LENGKAP: arsipkanTidakLengkap,
  ARSIPKAN_SAAT_VERIFIKASI: arsipkanSaatVerifikasi,
  NYATAKAN_BUKAN_WEWENANG: nyatakanBukanWewenang,
  PINDAHKAN_KE_WBS: pindahkanKeWbs,
  TERUSKAN_KE_OPD: teruskanKeOpd,
  KEMBALIKAN_KE_INSTANSI: kembalikanKeInstansi,
  SERAHKAN_KE_PENGHUBUNG: TEKAN,
  BERI_MASUKAN: beriSubstansi(false),
  BERI_SUBSTANSI: beriSubstansi(true),
  TULIS_NOTA_DINAS: tulisNotaDinas,
  AJUKAN_NOTA_DINAS: ajukanNotaDinas,
  KEMBALIKAN_NOTA_DINAS: kembalikanNotaDinas,
  TANDATANGANI_NOTA_DINAS: tandatanganiNotaDinas,
  UNGGAH_TANGGAPAN: unggahTanggapan,
}

/** What each step of each procedure asks for and leaves behind; `null`: no form of the case takes it. */
const EFEK: Readonly<Record<Layanan, Readonly<Partial<Record<string, Efek | null>>>>> = { WBS, DUMAS, SP4N }

/** @throws AppError FORBIDDEN for a step that no form of this layanan takes. */
export function efekOf(layanan: Layanan, langkah: Langkah): Efek {
  const efek = Object.hasOwn(EFEK[layanan], langkah) ? EFEK[layanan][langkah] : null
  if (!efek) throw new AppError('FORBIDDEN')
  return efek
}
