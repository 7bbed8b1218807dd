import 'server-only'
import type { IdentitasInput } from '@/lib/domain/lapor/identitas-schema'
import type { Isi, MateriInput } from '@/lib/domain/lapor/materi-schema'
import type { AmplopKiriman } from './amplop-kiriman'
import { submitLaporan, type Submitted } from './submit-laporan'

export type SubmitWbs = Readonly<{ kunciKirim: string; identitas: IdentitasInput | AmplopKiriman; materi: MateriInput }>

const isiOf = (materi: MateriInput): Isi => ({
  judul: materi.judul,
  terlapor: materi.terlapor,
  apa: materi.apa,
  kapan: materi.kapan,
  dimana: materi.dimana,
  siapa: materi.siapa,
  mengapa: materi.mengapa,
  bagaimana: materi.bagaimana,
  isi: materi.isi,
  alasanTanpaBukti: materi.alasanTanpaBukti,
  keteranganTanpaBukti: materi.keteranganTanpaBukti,
})

/** Takes a WBS report in (W1, W2). @throws AppError as submitLaporan; "bukti.wajib" without a file and without a reason. */
export async function submitWbs({ kunciKirim, identitas, materi }: SubmitWbs): Promise<Submitted> {
  return submitLaporan({
    layanan: 'WBS',
    kunciKirim,
    identitas,
    dikirim: materi,
    kategori: materi.kategori,
    unitId: materi.unitId,
    emailKabar: materi.emailKabar,
    tanpaBerkas: materi.tanpaBukti ? null : 'bukti.wajib',
    kolom: {
      samaran: materi.samaran,
      kategoriLain: materi.kategori === 'LAIN' ? materi.kategoriLain : null,
      jenisDugaan: materi.jenisDugaan,
      kirimJawaban: materi.kirimJawaban,
      isi: isiOf(materi),
      tanpaBukti: materi.tanpaBukti,
    },
  })
}
