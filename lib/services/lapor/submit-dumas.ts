import 'server-only'
import type { MateriDumas } from '@/lib/domain/lapor/dumas-schema'
import type { IdentitasDumas } from '@/lib/domain/lapor/identitas-dumas-schema'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import type { AmplopKiriman } from './amplop-kiriman'
import { submitLaporan, type Laporan, type Submitted } from './submit-laporan'

export type SubmitDumas = Readonly<{ kunciKirim: string; identitas: IdentitasDumas | AmplopKiriman; materi: MateriDumas }>

type Uraian = Pick<
  MateriDumas,
  'judul' | 'terlapor' | 'apa' | 'kapan' | 'dimana' | 'siapa' | 'mengapa' | 'bagaimana' | 'isi' | 'sumberInformasi'
>
type Bersama = Uraian &
  Pick<MateriDumas, 'samaran' | 'kategori' | 'unitId' | 'kategoriLain' | 'jenisDugaan' | 'kirimJawaban' | 'emailKabar'>

const isiOf = (materi: Uraian): Isi => ({
  judul: materi.judul,
  terlapor: materi.terlapor,
  apa: materi.apa,
  kapan: materi.kapan,
  dimana: materi.dimana,
  siapa: materi.siapa,
  mengapa: materi.mengapa,
  bagaimana: materi.bagaimana,
  isi: materi.isi,
  alasanTanpaBukti: '',
  keteranganTanpaBukti: '',
  sumberInformasi: materi.sumberInformasi,
})

/** What the online form and the desk make of a Dumas report alike. */
export function dumasLaporan(kunciKirim: string, materi: Bersama, tanpaBerkas: string | null): Omit<Laporan, 'identitas' | 'dikirim'> {
  return {
    layanan: 'DUMAS',
    kunciKirim,
    kategori: materi.kategori,
    unitId: materi.unitId,
    emailKabar: materi.emailKabar,
    tanpaBerkas,
    kolom: {
      samaran: materi.samaran,
      kategoriLain: materi.kategori === 'LAIN' ? materi.kategoriLain : null,
      jenisDugaan: materi.jenisDugaan,
      kirimJawaban: materi.kirimJawaban,
      isi: isiOf(materi),
      tanpaBukti: false,
    },
  }
}

/** Takes an online Dumas report in (D1). @throws AppError as submitLaporan; "bukti.wajibSatu" without a file. */
export async function submitDumas({ kunciKirim, identitas, materi }: SubmitDumas): Promise<Submitted> {
  return submitLaporan({ ...dumasLaporan(kunciKirim, materi, 'bukti.wajibSatu'), identitas, dikirim: materi })
}
