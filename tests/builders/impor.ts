/** An export as lapor.go.id gives it, in the order and words of its headings. */
export const KEPALA_LAPOR = [
  'Tracking ID',
  'Judul Laporan',
  'Isi Laporan',
  'Tanggal Laporan',
  'Klasifikasi',
  'Instansi',
  'Nama Pelapor',
  'Lokasi',
]

/** One invented row; `n` makes it another report. The name is there to be left out. */
export const barisLapor = (n: number, ubah: Readonly<Record<number, string>> = {}): readonly string[] => {
  const row = [
    `${7_000_000 + n}`,
    `Lampu jalan padam di ruas ${n}`,
    `Lampu jalan di ruas ${n} padam sejak, katanya, "tiga malam"; mohon diperbaiki.`,
    '20/11/2026 09:15',
    'Pengaduan',
    'Dinas Perhubungan',
    'Penandanama Pelapor',
    `Ruas ${n}`,
  ]
  return row.map((cell, index) => ubah[index] ?? cell)
}

export const csvOf = (rows: readonly (readonly string[])[], tanda = ','): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(tanda)).join('\n'))

export const berkasOf = (bytes: Buffer, nama = 'ekspor-lapor.csv'): File => new File([new Uint8Array(bytes)], nama)

export const PEMETAAN_LAPOR = { idPelacakan: 0, judul: 1, isi: 2, tanggalTerima: 3, jenisLaporan: 4, unit: 5, lokasi: 7 }
