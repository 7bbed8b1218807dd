// A short-lived process of its own for one HEIC photo of a stranger: bytes in on stdin, the same picture as JPEG without
// metadata out on stdout, no larger than it may be. Started by lib/infra/gambar/convert-heic.ts with a stripped environment, little
// memory and a time limit. Exit 3: not a picture that can be read. Exit 4: more pixels than allowed.
import decode from 'heic-decode'
import sharp from 'sharp'

const [maxPixels, maxBytes] = process.argv.slice(2).map(Number)
/** Longest edge in pixels and quality, from best to smallest. */
const STEPS = [
  [8000, 88],
  [4000, 82],
  [2560, 78],
  [1600, 72],
  [1280, 60],
]
sharp.cache(false)
sharp.concurrency(1)

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)

async function convert() {
  const [first] = await decode.all({ buffer: new Uint8Array(Buffer.concat(chunks)) })
  // Its size is known before it is unpacked.
  if (!first || first.width * first.height > maxPixels) process.exit(first ? 4 : 3)
  const { width, height, data } = await first.decode()
  const raw = { width, height, channels: 4 }
  for (const [edge, quality] of STEPS) {
    const picture = sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { raw }).removeAlpha()
    const bytes = await picture.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true }).jpeg({ quality }).toBuffer()
    if (bytes.length <= maxBytes) return bytes
  }
  return null
}

try {
  const bytes = await convert()
  if (!bytes) process.exit(4)
  process.stdout.write(bytes, () => process.exit(0))
} catch {
  process.exit(3)
}
