import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { RUMUS } from '@/lib/domain/rekap/kolom'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { Nilai } from '@/lib/infra/xlsx/build-xlsx'
import { drawXlsx } from '@/lib/services/surat/draw-in-turn'
import { exportRekap, type IsianRekap, type UnduhanRekap } from './export-rekap'

const MAKS = 20_000

async function draw({ rekap, tabel, judulSaringan, at, kata }: IsianRekap): Promise<Buffer> {
  const keterangan: readonly (readonly Nilai[])[] = [
    [kata('rekap.saringan'), judulSaringan],
    [kata('rekap.per'), { tanggal: rekap.per }],
    [kata('rekap.dicetak'), { tanggal: officeDate(at) }],
    ...RUMUS.map((one) => [kata('rekap.rumusJudul'), kata(`rekap.rumus.${one}`)]),
  ]
  const sheets = tabel.map(({ nama, kolom, baris }) => ({
    nama,
    kepala: kolom.map(({ judul }) => judul),
    lebar: kolom.map(({ lebar }) => lebar),
    baris,
    bekuKolom: 1,
  }))
  return drawXlsx(
    [...sheets, { nama: kata('rekap.keterangan'), kepala: [kata('rekap.butir'), kata('rekap.isi')], lebar: [24, 110], baris: keterangan }],
    at,
  )
}

/** The recap as a workbook. @throws as exportRekap. */
export async function exportRekapXlsx(petugas: Petugas, wanted: SaringanRekap, kata: Kata): Promise<UnduhanRekap> {
  return exportRekap(petugas, wanted, kata, { bentuk: 'XLSX', maks: MAKS, draw })
}
