// A short-lived process of its own for one recording of a stranger (MP4, M4A, MOV): bytes in on stdin; out on stdout the same
// sound and film in a new container, without the place, device, author, and side tracks its own had.
// Nothing is decoded or encoded: packets are copied, counted and compared. Started by lib/infra/berkas/run-cleaner.ts with a
// stripped environment, little memory and a time limit.
// Exit 3: it cannot be taken apart, or not everything in it could be carried over.
import { BufferSource, BufferTarget, Conversion, EncodedPacketSink, Input, Mp4OutputFormat, MP4, Output, QTFF } from 'mediabunny'

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)

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

try {
  const input = open(Buffer.concat(chunks))
  const before = await summaryOf(input)
  if (before === '') process.exit(3)
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() })
  const conversion = await Conversion.init({ input, output, tags: {}, copy: { mode: 'forced' }, showWarnings: false })
  if (!conversion.isValid) process.exit(3)
  await conversion.execute()
  const clean = Buffer.from(output.target.buffer)
  if ((await summaryOf(open(clean))) !== before) process.exit(3)
  process.stdout.write(clean, () => process.exit(0))
} catch {
  process.exit(3)
}
