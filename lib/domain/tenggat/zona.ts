/** The zones of Indonesia by their names in the tz database, and as people read them. There is no daylight saving. */
export const ZONA = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} as const
export type Zona = keyof typeof ZONA
export const NAMA_ZONA = Object.keys(ZONA) as readonly Zona[]

const isZona = (name: string): name is Zona => name in ZONA

// One installation is one government in one zone: every day and hour of it is counted there. Set once its office is known, and
// shared by all parts of a process: the framework bundles pages and routes apart, each with modules of its own.
const shared = globalThis as typeof globalThis & { kumbangZona?: Zona }

/** The zone whose days and hours this process counts in. */
export const zonaKantor = (): Zona => shared.kumbangZona ?? 'Asia/Pontianak'

/** Takes over the zone of the office; a name that is no zone of Indonesia changes nothing. */
export function setZonaKantor(name: string): void {
  if (isZona(name)) shared.kumbangZona = name
}

/** "WIB", "WITA" or "WIT". */
export const singkatanZona = (name: string = zonaKantor()): string => (isZona(name) ? ZONA[name] : name)

/** The zone of most people of a province, by its Kemendagri code; an office can choose another. */
export function zonaProvinsi(kode: string): Zona {
  const provinsi = Number(kode.slice(0, 2))
  if (provinsi >= 81) return 'Asia/Jayapura'
  if (provinsi === 61 || provinsi === 62) return 'Asia/Pontianak'
  return provinsi >= 51 ? 'Asia/Makassar' : 'Asia/Jakarta'
}
