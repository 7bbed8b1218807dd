import { lipat } from '@/lib/domain/teks/lipat'

const BULAN = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember'
const HARI = 'senin|selasa|rabu|kamis|jumat|sabtu|minggu'

/** A date, or a month with its year; a day of the week alone says nothing to whoever reads it months later. */
const KAPAN = new RegExp(
  `\\b(?:sejak |mulai |pada |awal |akhir |pertengahan )*(?:(?:${HARI}),? )?(?:tanggal )?(?:\\d{1,2} )?(?:${BULAN}) \\d{4}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}\\b`,
  'iu',
)
/** A public place with its name: names begin with a capital letter, so the kind of place alone is not one. */
const DIMANA =
  /(?<![\p{L}\p{N}])(?:[Kk]antor (?:[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Dd]inas)|[Bb]alai [Dd]esa|[Dd]inas|[Dd]esa|[Kk]elurahan|[Kk]ecamatan|[Pp]uskesmas|[Rr]umah [Ss]akit|[Pp]asar|[Tt]erminal|SD|SMP|SMA|RSUD)(?: (?:Negeri|[A-Z][\p{L}]+|\d{1,2}))+/u

function petik(teks: string, pola: RegExp): string {
  const { teks: folded, kutip } = lipat(teks)
  const match = pola.exec(folded)
  return match
    ? kutip(match.index, match.index + match[0].length)
        .replaceAll(/\s+/g, ' ')
        .trim()
    : ''
}

/** When it happened, in the words of the story itself; '' where it does not say so plainly. Nothing is inferred. */
export const petikKapan = (cerita: string): string => petik(cerita, KAPAN)

/** Where it happened, likewise. */
export const petikDimana = (cerita: string): string => petik(cerita, DIMANA)
