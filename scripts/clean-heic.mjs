// A process of its own for one HEIC photo of a stranger: bytes in, the same picture as JPEG without metadata out, no larger than
// it may be. Started by lib/infra/berkas/run-cleaner.ts with a stripped environment, little memory and a time limit.
// Code 3: not a picture that can be read. Code 4: more pixels than allowed.
import decode from 'heic-decode'
import sharp from 'sharp'
import { serveWork } from './lib/serve-work.mjs'

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

async function convert(input, maxPixels, maxBytes) {
  const [first] = await decode.all({ buffer: new Uint8Array(input) })
  // Its size is known before it is unpacked.
  if (!first || first.width * first.height > maxPixels) return { code: first ? 4 : 3 }
  const { width, height, data } = await first.decode()
  const raw = { width, height, channels: 4 }
  for (const [edge, quality] of STEPS) {
    const picture = sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { raw }).removeAlpha()
    const bytes = await picture.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true }).jpeg({ quality }).toBuffer()
    if (bytes.length <= maxBytes) return { bytes }
  }
  return { code: 4 }
}

await serveWork((input, [maxPixels, maxBytes]) => convert(input, Number(maxPixels), Number(maxBytes)).catch(() => ({ code: 3 })))
