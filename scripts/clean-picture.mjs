// A short-lived process of its own for one picture of a stranger: bytes in on stdin, a copy without metadata out on stdout,
// the number of its pixels on stderr.
// Started by lib/infra/gambar/clean-picture.ts with a stripped environment, little memory and a time limit.
// Exit 3: not a picture that can be read. Exit 4: more pixels than allowed.
import sharp from 'sharp'

const [format, maxPixels] = [process.argv[2], Number(process.argv[3])]
sharp.cache(false)
sharp.concurrency(1)

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)

try {
  // The header alone is read first: a picture that claims too many pixels is never unpacked.
  const options = { limitInputPixels: maxPixels, failOn: 'error', animated: false, unlimited: false, sequentialRead: true }
  const picture = sharp(Buffer.concat(chunks), options)
  const { width = 0, height = 0 } = await picture.metadata()
  if (width * height > maxPixels) process.exit(4)
  process.stderr.write(`pixels=${width * height}\n`)
  // Turned upright first, for the mark that says how to hold it goes with the rest of the metadata.
  const upright = picture.rotate()
  const clean = format === 'png' ? upright.png() : format === 'webp' ? upright.webp({ quality: 90 }) : upright.jpeg({ quality: 90 })
  const bytes = await clean.toBuffer()
  process.stdout.write(bytes, () => process.exit(0))
} catch (error) {
  process.exit(/pixel limit/i.test(String(error?.message)) ? 4 : 3)
}
