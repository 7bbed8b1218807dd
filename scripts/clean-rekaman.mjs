// A process of its own for one recording of a stranger (MP4, M4A, MOV): bytes in; out the same
// sound and film in a new container, without the place, device, author, and side tracks its own had.
// Nothing is decoded or encoded: packets are copied, counted and compared. Started by lib/infra/berkas/run-cleaner.ts with a
// stripped environment, little memory and a time limit.
// Code 3: it cannot be taken apart, or not everything in it could be carried over.
import { BufferSource, BufferTarget, Conversion, EncodedPacketSink, Input, Mp4OutputFormat, MP4, Output, QTFF } from 'mediabunny'
import { serveWork } from './lib/serve-work.mjs'

const open = (bytes) => new Input({ formats: [MP4, QTFF], source: new BufferSource(bytes) })

/** Kind, number of packets and their bytes, of each track of sound and film. */
async function summaryOf(input) {
  const found = []
  for (const track of await input.getTracks()) {
    if (!track.isVideoTrack() && !track.isAudioTrack()) continue
    let [count, bytes] = [0, 0]
    for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, { metadataOnly: true })) {
      count += 1
      bytes += packet.byteLength
    }
    found.push(`${track.type} ${track.codec} ${count} ${bytes}`)
  }
  return found.sort().join('\n')
}

async function clean(bytes) {
  const input = open(bytes)
  const before = await summaryOf(input)
  if (before === '') return { code: 3 }
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() })
  const conversion = await Conversion.init({ input, output, tags: {}, copy: { mode: 'forced' }, showWarnings: false })
  if (!conversion.isValid) return { code: 3 }
  await conversion.execute()
  const copy = Buffer.from(output.target.buffer)
  return (await summaryOf(open(copy))) === before ? { bytes: copy } : { code: 3 }
}

await serveWork((input) => clean(input).catch(() => ({ code: 3 })))
