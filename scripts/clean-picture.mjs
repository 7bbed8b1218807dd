// A process of its own for pictures of strangers: bytes in, a copy without metadata and the number of its pixels out.
// Started by lib/infra/berkas/run-cleaner.ts with a stripped environment, little memory and a time limit.
// Code 3: not a picture that can be read. Code 4: more pixels than allowed.
import sharp from 'sharp'
import { serveWork } from './lib/serve-work.mjs'

sharp.cache(false)
sharp.concurrency(1)

async function clean(input, format, maxPixels) {
  // The header alone is read first: a picture that claims too many pixels is never unpacked.
  const options = { limitInputPixels: maxPixels, failOn: 'error', animated: false, unlimited: false, sequentialRead: true }
  const picture = sharp(input, options)
  const { width = 0, height = 0 } = await picture.metadata()
  if (width * height > maxPixels) return { code: 4 }
  // Turned upright first, for the mark that says how to hold it goes with the rest of the metadata.
  const upright = picture.rotate()
  const drawn = format === 'png' ? upright.png() : format === 'webp' ? upright.webp({ quality: 90 }) : upright.jpeg({ quality: 90 })
  return { bytes: await drawn.toBuffer(), said: `pixels=${width * height}` }
}

await serveWork((input, [format, maxPixels]) =>
  clean(input, format, Number(maxPixels)).catch((error) => ({ code: /pixel limit/i.test(String(error?.message)) ? 4 : 3 })),
)
