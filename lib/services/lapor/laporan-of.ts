import 'server-only'
import type { Kategori, KirimJawaban, Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isiOf, type Isi } from '@/lib/domain/lapor/materi-schema'
import { isKiriman, type AmplopKiriman, type IdentitasTerang } from './amplop-kiriman'
import type { Laporan } from './submit-laporan'

/** What every form with an identity asks beside it. */
export type MateriLaporan = Partial<Isi> &
  Readonly<{
    samaran: string
    kategori: Kategori
    unitId: string
    kategoriLain: string
    jenisDugaan: readonly string[]
    kirimJawaban: KirimJawaban
    emailKabar: string
    kecamatanTerbuka?: string
    /** The reporter says that he has no file, and why; where no form offers that, he must have one. */
    tanpaBukti?: boolean
  }>

type Masuk<M> = Readonly<{ kunciKirim: string; identitas: IdentitasTerang | AmplopKiriman | null; materi: M }>

/** The kecamatan the reporter lets the register name; without his tick nothing of his envelope stands outside it. */
function terbukaOf(typed: string | undefined, identitas: IdentitasTerang | AmplopKiriman | null): string | null {
  if (!typed) return null
  if (typed !== '1') return typed
  return identitas !== null && !isKiriman(identitas) ? (identitas.kecamatan ?? null) : null
}

/** A form with an identity, on its way to become a case (W1, D1). Everything in `materi` tells a retry from other words. */
export function laporanOf<M extends MateriLaporan>(layanan: Layanan, { kunciKirim, identitas, materi }: Masuk<M>): Laporan {
  const { samaran, kategori, unitId, kategoriLain, jenisDugaan, kirimJawaban, emailKabar, tanpaBukti = false } = materi
  return {
    layanan,
    kunciKirim,
    identitas,
    dikirim: materi,
    kategori,
    unitId,
    emailKabar,
    tanpaBerkas: tanpaBukti ? null : STANDAR[layanan].tanpaBerkas,
    kolom: {
      samaran,
      kategoriLain: kategori === 'LAIN' ? kategoriLain : null,
      jenisDugaan,
      kirimJawaban,
      isi: isiOf(materi),
      tanpaBukti,
      kecamatanTerbuka: terbukaOf(materi.kecamatanTerbuka, identitas),
    },
  }
}
