import { addDays, awalPekan } from '@/lib/domain/tenggat/kalender'

/** A month as it hangs on a wall: weeks from Monday to Sunday, null where a day is of another month. ISO dates. */
export type BulanLembar = Readonly<{ bulan: string; pekan: readonly (readonly (string | null)[])[] }>

function bulanOf(bulan: string): BulanLembar {
  const pekan: (string | null)[][] = []
  for (let senin = awalPekan(`${bulan}-01`); senin.slice(0, 7) <= bulan; senin = addDays(senin, 7))
    pekan.push(Array.from({ length: 7 }, (_, n) => addDays(senin, n)).map((date) => (date.startsWith(bulan) ? date : null)))
  return { bulan, pekan }
}

/** The twelve months of a year. */
export const lembarTahun = (tahun: number): readonly BulanLembar[] =>
  Array.from({ length: 12 }, (_, n) => bulanOf(`${tahun}-${String(n + 1).padStart(2, '0')}`))
