import 'server-only'
import type { Kategori, KirimJawaban, Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { jawabanSendiri } from '@/lib/domain/lapor/isian'
import { isiOf, type Isi } from '@/lib/domain/lapor/materi-schema'
import { isKiriman, type AmplopKiriman, type IdentitasTerang } from './amplop-kiriman'
import type { Laporan } from './submit-laporan'

/** What every report says; a form asks what of it its layanan needs. */
export type MateriLaporan = Partial<Isi> &
  Readonly<{
    samaran: string
    kategori?: Kategori
    unitId?: string
    kategoriLain?: string
    jenisDugaan?: readonly string[]
    kirimJawaban?: KirimJawaban
    emailKabar?: string
    teleponKabar?: string
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

/** The text of a report: what every layanan knows under its name, and what this one alone asks. */
function isiLaporan(layanan: Layanan, materi: MateriLaporan): Isi {
  const sendiri = jawabanSendiri(STANDAR[layanan].formulir.isian, materi)
  return isiOf({ ...materi, ...(Object.keys(sendiri).length > 0 ? { sendiri } : {}) })
}

/** A form of any layanan without an account, on its way to become a case (W1, D1). Everything in `materi` tells a retry from other words. */
export function laporanOf<M extends MateriLaporan>(layanan: Layanan, { kunciKirim, identitas, materi }: Masuk<M>): Laporan {
  const {
    samaran,
    unitId = '',
    kategoriLain = '',
    jenisDugaan = [],
    kirimJawaban = 'HALAMAN',
    emailKabar = '',
    teleponKabar = '',
    tanpaBukti = false,
  } = materi
  const kategori = materi.kategori ?? (unitId === '' ? 'LAIN' : 'OPD')
  return {
    layanan,
    kunciKirim,
    identitas,
    ...(STANDAR[layanan].identitas ? {} : { tanpaIdentitas: true }),
    dikirim: materi,
    kategori,
    unitId,
    emailKabar,
    teleponKabar,
    tanpaBerkas: tanpaBukti ? null : STANDAR[layanan].tanpaBerkas,
    kolom: {
      samaran,
      kategoriLain: kategori === 'LAIN' && kategoriLain !== '' ? kategoriLain : null,
      jenisDugaan,
      kirimJawaban,
      isi: isiLaporan(layanan, materi),
      tanpaBukti,
      kecamatanTerbuka: terbukaOf(materi.kecamatanTerbuka, identitas),
    },
  }
}
