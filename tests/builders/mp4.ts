/** A film of a quarter of a second as a browser records it: H.264, in fragments. */
const FILM = [
  'AAAAJGZ0eXBpc29tAAACAGlzb21pc282aXNvMmF2YzFtcDQxAAACym1vb3YAAAB4bXZoZAEAAAAAAAAA5zG4rAAAAADnMbisAAAD6AAAAAAAAADTAAEAAAEAAAAAAAAAAAAAAAABAAAA',
  'AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAIidHJhawAAAGh0a2hkAQAAAwAAAADnMbisAAAAAOcxuKwAAAABAAAAAAAA',
  'AAAAAADTAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAQAAAAABAAAAAMAAAAAABsm1kaWEAAAAsbWRoZAEAAAAAAAAA5zG4rAAAAADnMbisAAB1',
  'MAAAAAAAAADTVcQAAAAAAC1oZGxyAAAAAAAAAAB2aWRlAAAAAAAAAAAAAAAAVmlkZW9IYW5kbGVyAAAAAVFtaW5mAAAAFHZtaGQAAAABAAAAAAAAAAAAAAAlZGluZgAAAB1kcmVmAAAA',
  'AAAAAAEAAAANdXJsIAAAAAEAAAABEHN0YmwAAAAQc3RzYwAAAAAAAAAAAAAAEHN0dHMAAAAAAAAAAAAAABRzdHN6AAAAAAAAAAAAAAAAAAAAEHN0Y28AAAAAAAAAAAAAAMRzdHNkAAAA',
  'AAAAAAEAAAC0YXZjMQAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAABAADAASAAAAEgAAAAAAAAAAQtBVkMxIENvZGluZwAAAAAAAAAAAAAAAAAAAAAAAAAAABj//wAAABBwYXNwAAAAAQAA',
  'AAEAAAAUYnRydAAAAAAAAAAAAAAAAAAAACdhdmNDAULAFf/hABBnQsAVjI1COTcBDQEHhEI1AQAEaM48gAAAABNjb2xybmNseAABAA0AAYAAAAAobXZleAAAACB0cmV4AAAAAAAAAAEA',
  'AAABAAAAAAAAAAAAAAAAAAAAeG1vb2YAAAAQbWZoZAAAAAAAAAABAAAAYHRyYWYAAAAUdGZoZAACACAAAAABAQEAAAAAABR0ZmR0AQAAAAAAAAAAAAAAAAAAMHRydW4BAAMFAAAAAwAA',
  'AIACAAAAAAAGuQAAACYAAA4cAAAAWAAAA+cAAAArAAAAsW1kYXQAAAAiZbgABAAACf//+CKKAAIDfjgACAfHAAEKqTk5OuuuuuuuvAAAAFRh4ABAAL5An+FIoABaKAAWigAFooABaKAA',
  'WigAFooABaKAAWigAFooABaKAAWigAFooABaKAAWigAFooABaOAAZjgAHcTi8T4nz2Lz+fz+eTP5/P4AAAAnYeAAgAE+QP83//wRRQACXjgACEzHAAEH7E+J8T5/P5/P55M/n8/gAAAA',
  'TG1mcmEAAAA0dGZyYQEAAAAAAAABAAAAPwAAAAEAAAAAAAAAAAAAAAAAAALuAAAAAQAAAAEAAAABAAAAEG1mcm8AAAAAAAAATA==',
]

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body])
}

/** A text as phones write it: length, language, letters. */
function text(type: string, value: string): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(Buffer.byteLength(value))
  head.writeUInt16BE(0x15c7, 2)
  return box(type, head, Buffer.from(value))
}

const data = (value: string) => box('data', u32(1), u32(0), Buffer.from(value))
const handler = (kind: string) => box('hdlr', u32(0), u32(0), Buffer.from(kind), Buffer.alloc(13))

/** Place, device and author in each of the three dresses phones give them. */
export const PENANDA_MP4 = ['Penandatempat', 'Penandaponsel', 'Penandanama', 'Penandakunci0', 'Penandakunci1', 'Penandakunci2'] as const

const KUNCI = ['com.apple.quicktime.location.ISO6709', 'com.apple.quicktime.make', 'com.apple.quicktime.author']

const jejak = () => [
  box(
    'udta',
    text('\xa9xyz', '+00.0263+109.3425/Penandatempat'),
    text('\xa9mod', 'Penandaponsel X1'),
    box('meta', u32(0), handler('mdir'), box('ilst', box('\xa9ART', data('Penandanama Pembuat')))),
  ),
  box(
    'meta',
    handler('mdta'),
    box('keys', u32(0), u32(KUNCI.length), ...KUNCI.map((kunci) => box('mdta', Buffer.from(kunci)))),
    box(
      'ilst',
      ...KUNCI.map((_, index) =>
        Buffer.concat([u32(data(`Penandakunci${index}`).length + 8), u32(index + 1), data(`Penandakunci${index}`)]),
      ),
    ),
  ),
]

export const film = (): Buffer => Buffer.from(FILM.join(''), 'base64')

/** The same film as a phone would hand it on. Its fragments count from themselves, so nothing else has to move. */
export function filmBerjejak(): Buffer {
  const bytes = film()
  const at = bytes.indexOf('moov', 0, 'latin1') - 4
  const end = at + bytes.readUInt32BE(at)
  const moov = box('moov', bytes.subarray(at + 8, end), ...jejak())
  return Buffer.concat([bytes.subarray(0, at), moov, bytes.subarray(end)])
}
