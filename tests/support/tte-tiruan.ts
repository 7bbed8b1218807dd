import type { HasilTte, PenyelenggaraTte } from '@/lib/infra/tte/penyelenggara-tte'
import { sha256 } from '@/lib/infra/kode'

const TANDA = '\n%TIRUAN-TTE '

type Pemilik = Readonly<{ nik: string; nama: string; frasa: string; berlaku: boolean }>

/** A provider of signatures for tests: it marks a file, certifies nothing, and can be made to refuse or to be away. */
export function tteTiruan(pemilik: readonly Pemilik[], { hidup = true, at = new Date('2026-11-24T03:00:00Z') } = {}): PenyelenggaraTte {
  return {
    tandatangani: async ({ pdf, sidik, nik, frasa }) => {
      const orang = pemilik.find((one) => one.nik === nik)
      if (!hidup) return { ok: false, alasan: 'LAYANAN_TIDAK_DAPAT_DIHUBUNGI' }
      if (!orang) return { ok: false, alasan: 'NIK_TIDAK_TERDAFTAR' }
      if (!orang.berlaku) return { ok: false, alasan: 'SERTIFIKAT_TIDAK_BERLAKU' }
      if (orang.frasa !== frasa) return { ok: false, alasan: 'FRASA_SALAH' }
      const mark = `${TANDA}${Buffer.from(JSON.stringify({ nama: orang.nama, sidik })).toString('base64')}`
      const hasil: HasilTte = { pdf: Buffer.concat([pdf, Buffer.from(mark)]), sidik, nomorSeri: 'TIRUAN-1', at }
      return { ok: true, hasil }
    },
    periksa: async (pdf) => {
      const at = pdf.lastIndexOf(TANDA)
      if (at < 0) return { utuh: false, penandatangan: null }
      const { nama, sidik } = JSON.parse(Buffer.from(pdf.subarray(at + TANDA.length).toString(), 'base64').toString()) as HasilTte & {
        nama: string
      }
      return { utuh: sha256(pdf.subarray(0, at)) === sidik, penandatangan: nama }
    },
  }
}
