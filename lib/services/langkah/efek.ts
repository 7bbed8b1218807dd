import 'server-only'
import { tableOf, type Langkah, type NamaEfek } from '@/lib/domain/alur/engine'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { ajukanDisposisi, cabutDisposisi, disposisikan, distribusikan, teruskanDisposisi } from './disposisi'
import { TEKAN, type Efek } from './efek-langkah'
import { ajukanJawaban, kembalikanJawaban, parafJawaban, setujuiDanKirim, setujuiJawaban, tulisJawaban } from './jawaban'
import { sampaikanDumas, sampaikanWbs } from './kiriman'
import { catatPemeriksaan, finalkanLhp, kembalikanLhp, parafLhp, susunLhp, susunSuratTugas, tandatanganiSuratTugas } from './pemeriksaan'
import { nilai, rujukAph } from './penilaian'
import { perpanjang } from './perpanjangan'
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

/** Every effect the rows name; the compiler asks for one that is missing, and for none too many. */
const EFEK: Readonly<Record<NamaEfek, Efek>> = {
  tekan: TEKAN,
  ajukanDisposisi,
  ajukanJawaban,
  ajukanNotaDinas,
  ajukanTelaahan,
  arsipkanSaatVerifikasi,
  arsipkanTidakLengkap,
  beriMasukan: beriSubstansi(false),
  beriSubstansi: beriSubstansi(true),
  cabutDisposisi,
  catatPemeriksaan,
  disposisikan,
  distribusikan,
  finalkanLhp,
  kembalikanJawaban,
  kembalikanKeInstansi,
  kembalikanLhp,
  kembalikanNotaDinas,
  kembalikanTelaahan,
  mintaKelengkapan,
  nilai,
  nyatakanBukanWewenang,
  parafJawaban,
  parafLhpIrban: parafLhp('parafIrban'),
  parafLhpPengendali: parafLhp('parafPengendali'),
  periksaBerkas,
  periksaIdentitas,
  perpanjang,
  pindahkanKeWbs,
  rujukAph,
  sampaikanDumas,
  sampaikanWbs,
  sembunyikan,
  setujuiArsip,
  setujuiDanKirim,
  setujuiJawaban,
  setujuiRilis,
  setujuiTayang,
  susunLhp,
  susunPublikasi,
  susunRilis,
  susunSuratTugas,
  tandatanganiNotaDinas,
  tandatanganiSuratTugas,
  tayangkan,
  teruskan,
  teruskanDisposisi,
  teruskanKeOpd,
  tolakArsip,
  tulisJawaban,
  tulisNotaDinas,
  tulisTelaahan,
  unggahTanggapan,
  usulkanArsip,
}

const isEfek = (name: string): name is NamaEfek => Object.hasOwn(EFEK, name)

/** @throws AppError FORBIDDEN for a step that no form of this layanan takes. */
export function efekOf(layanan: Layanan, langkah: Langkah): Efek {
  const table = tableOf(layanan)
  const efek = Object.hasOwn(table, langkah) ? table[langkah]?.efek : null
  if (!efek || !isEfek(efek)) throw new AppError('FORBIDDEN')
  return EFEK[efek]
}
