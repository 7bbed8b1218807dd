// What a helper process and whoever started it say to each other: the length of a head, the length of a body, then both.
const LENGTHS = 8

export async function* readFrames(stream, most = Infinity) {
  let [held, size, need] = [[], 0, LENGTHS]
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    while (size >= need) {
      const bytes = Buffer.concat(held)
      const [head, body] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)]
      if (head + body > most) throw new RangeError('FRAME_TOO_LARGE')
      need = LENGTHS + head + body
      held = [bytes]
      if (size < need) break
      yield { head: JSON.parse(bytes.toString('utf8', LENGTHS, LENGTHS + head)), body: bytes.subarray(LENGTHS + head, need) }
      held = [bytes.subarray(need)]
      size -= need
      need = LENGTHS
    }
  }
}

export function writeFrame(stream, head, body) {
  const text = Buffer.from(JSON.stringify(head))
  const lengths = Buffer.alloc(LENGTHS)
  lengths.writeUInt32BE(text.length, 0)
  lengths.writeUInt32BE(body.length, 4)
  stream.write(lengths)
  stream.write(text)
  return stream.write(body)
}
