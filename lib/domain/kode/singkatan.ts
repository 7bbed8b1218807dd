const KECUALI = new Set(['dan', 'dari', 'di', 'serta', 'untuk', 'rekaan'])

/** Initials of an office's name ("Dinas Pekerjaan Umum" is DPU), with a figure behind them where another has them already. */
export function singkatanUnit(nama: string, terpakai: readonly string[]): string {
  const kata = nama.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? []
  const awal = kata.flatMap((satu) => (KECUALI.has(satu.toLowerCase()) ? [] : [satu.charAt(0).toUpperCase()])).join('')
  const dasar = (awal.length < 2 ? (kata[0] ?? 'UNIT').toUpperCase() : awal).slice(0, 24).padEnd(2, 'X')
  const bebas = (kode: string) => !terpakai.includes(kode)
  return bebas(dasar) ? dasar : (Array.from({ length: terpakai.length + 1 }, (_, i) => `${dasar}${i + 2}`).find(bebas) ?? dasar)
}
