/** What is sent of a chosen file: itself, or a smaller copy of a photo with the fingerprint of the one that was chosen. */
export type Siap = Readonly<{ isi: Blob; nama: string; sidikPilihan: string | null }>

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a file as it lies on the device; null where the browser has no such thing (plain http). */
export async function sidikOf(file: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  return hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
}

/** Longest side in pixels and JPEG quality, from hardly visible to plainly smaller. */
const STEPS = [
  [4096, 0.85],
  [3200, 0.8],
  [2560, 0.75],
  [2048, 0.7],
  [1600, 0.65],
  [1280, 0.6],
  [1024, 0.5],
  [800, 0.4],
] as const

async function draw(picture: ImageBitmap, longest: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  // A photo has no holes; one that has gets paper behind it.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

async function shrink(file: File, limit: number): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return null
  try {
    for (const [longest, quality] of STEPS) {
      const copy = await draw(picture, longest, quality)
      if (copy && copy.size <= limit) return copy
    }
    return null
  } finally {
    picture.close()
  }
}

/** Kinds the server does not take but a browser may be able to turn into one it takes. */
const FOREIGN = /^image\/(heic|heif|avif)$|\.(heic|heif|avif)$/i
const PHOTO = /^image\/(jpeg|png|webp)$/

const asJpeg = (name: string) => `${name.replace(/\.[^.]*$/, '')}.jpg`

/** Makes a photo fit `limit` bytes on the device; whatever else is too large stays as it is, for the server to name the limit. */
export async function preparePhoto(file: File, limit: number): Promise<Siap> {
  const foreign = FOREIGN.test(file.type) || FOREIGN.test(file.name)
  const asIs = { isi: file, nama: file.name, sidikPilihan: null }
  if (!foreign && (file.size <= limit || !PHOTO.test(file.type))) return asIs
  const copy = await shrink(file, limit)
  return copy ? { isi: copy, nama: asJpeg(file.name), sidikPilihan: await sidikOf(file) } : asIs
}
