import { typedText } from '@/lib/domain/lapor/teks'
import { laporanSp4nSchema, type LaporanSp4n } from '@/lib/domain/lapor/sp4n-schema'
import type { JenisLaporan } from '@/lib/domain/layanan'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import type { IsianImpor, Pemetaan } from './pemetaan'
import { readTanggal } from '@/lib/domain/teks/tanggal'
import { instantAt } from '@/lib/domain/tenggat/kalender'
import { yaTidak } from './ya-tidak'

export type UnitImpor = Readonly<{ id: string; nama: string }>
export type BarisSiap = Readonly<{ ok: true; idPelacakan: string; diterimaAt: Date; laporan: LaporanSp4n }>
export type BarisSalah = Readonly<{ ok: false; alasan: readonly string[] }>

/** Days before SP4N had an application in common are slips of the pen. */
const TERAWAL = '2012-01-01'

const normal = (text: string) => typedText(text).toLowerCase().replaceAll(/\s+/g, ' ')

/** The ID as lapor.go.id gives it; a table program may have put a # or an apostrophe before it. */
function idOf(text: string): string | null {
  const id = typedText(text)
    .replace(/^['#]+/, '')
    .trim()
  return /^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/.test(id) ? id : null
}

function jenisOf(text: string): JenisLaporan | null {
  const word = normal(text)
  if (word === '' || word.includes('pengaduan') || word === 'aduan') return 'PENGADUAN'
  if (word.includes('aspirasi')) return 'ASPIRASI'
  return word.includes('informasi') ? 'PERMINTAAN_INFORMASI' : null
}

/** The name of an agency without that of its regency, which exports write or leave out. */
const namaUnit = (text: string): string => normal(text).replace(/ kab(upaten|\.)? .*$/, '')

/** An agency by its name; one nobody here has under this name is left to the Admin Instansi. */
const unitOf = (text: string, units: readonly UnitImpor[]): string => units.find(({ nama }) => namaUnit(nama) === namaUnit(text))?.id ?? ''

const topikOf = (text: string): string => TOPIK.find((topik) => topik === normal(text).toUpperCase().replaceAll(' ', '_')) ?? ''

/**
 * One row of an export, judged by the rules of the form. What it says of a person is not even looked at. `today` is the
 * office's ISO date.
 */
export function judgeBaris(sel: readonly string[], pemetaan: Pemetaan, today: string, units: readonly UnitImpor[]): BarisSiap | BarisSalah {
  const text = (isian: IsianImpor) => sel[pemetaan[isian] ?? -1] ?? ''
  const alasan: string[] = []
  const idPelacakan = idOf(text('idPelacakan'))
  if (idPelacakan === null) alasan.push(text('idPelacakan').trim() === '' ? 'idPelacakan.wajib' : 'idPelacakan.salah')
  const terima = readTanggal(text('tanggalTerima'))
  if (terima === null || terima.hari < TERAWAL)
    alasan.push(text('tanggalTerima').trim() === '' ? 'tanggalTerima.wajib' : 'tanggalTerima.salah')
  else if (terima.hari > today) alasan.push('tanggalTerima.depan')
  const jenisLaporan = jenisOf(text('jenisLaporan'))
  if (jenisLaporan === null) alasan.push('jenisLaporan.salah')
  const kejadian = text('tanggalKejadian').trim() === '' ? '' : (readTanggal(text('tanggalKejadian'))?.hari ?? null)
  if (kejadian === null) alasan.push('tanggalKejadian.salah')
  const [anonim, rahasia] = [yaTidak(text('anonim')), yaTidak(text('rahasia'))]
  if (anonim === null) alasan.push('anonim.salah')
  if (rahasia === null) alasan.push('rahasia.salah')
  // What nobody dated is of the day it was told; a day to come is one fault, not two.
  const hariKejadian = kejadian || (terima && terima.hari <= today ? terima.hari : today)
  const laporan = laporanSp4nSchema(today).safeParse({
    jenisLaporan: jenisLaporan ?? 'PENGADUAN',
    judul: text('judul'),
    isi: text('isi'),
    topik: topikOf(text('topik')),
    unitId: unitOf(text('unit'), units),
    lokasi: text('lokasi'),
    anonim: anonim ? '1' : '',
    rahasia: rahasia ? '1' : '',
    tanggalKejadian: hariKejadian,
  })
  if (!laporan.success) alasan.push(...laporan.error.issues.map((issue) => issue.message))
  if (alasan.length > 0 || idPelacakan === null || terima === null || !laporan.success) return { ok: false, alasan: [...new Set(alasan)] }
  return { ok: true, idPelacakan, diterimaAt: instantAt(`${terima.hari}T${terima.jam || '12:00'}`), laporan: laporan.data }
}
