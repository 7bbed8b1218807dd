import fs from 'node:fs'
import path from 'node:path'

/** A photo of so many bytes: an ordinary one with a box behind it that no reader looks into, as for a camera's own notes. */
export function heicOf(bytes: number): Buffer {
  const heic = fs.readFileSync(path.resolve('tests/support/berkas/foto.heic'))
  const box = Buffer.alloc(bytes - heic.length)
  box.writeUInt32BE(box.length, 0)
  box.write('free', 4, 'latin1')
  return Buffer.concat([heic, box])
}
