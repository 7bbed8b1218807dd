/** Degrees with five places, about a metre: "-1.82540, 109.98710". */
type Titik = string

const TUNGGU_MS = 20_000

/** Where the device is, once its owner agrees; null when he does not, or it does not know. */
export function readTitik(): Promise<Titik | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: TUNGGU_MS, maximumAge: 0 },
    )
  })
}

/** The words of a place with its position behind them; an older one is replaced. */
export function withTitik(tempat: string, titik: Titik): string {
  const words = tempat.replace(/\s*\(?-?\d{1,2}\.\d{5}, -?\d{1,3}\.\d{5}\)?\s*$/, '').trim()
  return words === '' ? titik : `${words} (${titik})`
}
