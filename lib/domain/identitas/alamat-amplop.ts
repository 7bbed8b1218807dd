import type { AsalAmplop } from './asal-amplop'

type Identitas = Readonly<Record<string, string>>

/** What is written on an envelope: to whom, and where, line by line. `wilayah` names districts and villages by code. */
export type AlamatAmplop = Readonly<{ kepada: string; baris: readonly string[] }>

/** The label of an opened identity; null when the reporter gave no address. Nothing but name and address is taken from it. */
export function alamatAmplop(identitas: Identitas, wilayah: Readonly<Record<string, string>>): AlamatAmplop | null {
  const nameOf = (code: string | undefined) => (code ? (wilayah[code] ?? code) : '')
  const alamat = (identitas.alamat ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (alamat.length === 0) return null
  const daerah = [nameOf(identitas.desa), nameOf(identitas.kecamatan)].filter((name) => name !== '').join(', ')
  return { kepada: identitas.nama || identitas.lembaga || '', baris: [...alamat, ...(daerah ? [daerah] : [])] }
}

type Dibuka = Readonly<{ urutan: number; asal: AsalAmplop; at: string; data: Identitas | null }>

export type PilihanAlamat = Readonly<{ urutan: number; asal: AsalAmplop; at: string; alamat: AlamatAmplop | null }>

/** The different addresses the opened envelopes of a case bear, each with the first envelope that bears it. */
export function pilihanAlamat(amplop: readonly Dibuka[], wilayah: Readonly<Record<string, string>>): readonly PilihanAlamat[] {
  const seen = new Set<string>()
  return amplop.flatMap(({ data, ...facts }) => {
    const alamat = data && alamatAmplop(data, wilayah)
    const key = JSON.stringify(alamat)
    if (data === null || seen.has(key)) return []
    seen.add(key)
    return [{ ...facts, alamat }]
  })
}
