import { beforeAll, describe, expect, it } from '@jest/globals'
import { fileTypeFromBuffer } from 'file-type'
import { cleanRekaman } from '@/lib/infra/berkas/clean-rekaman'
import { film, filmBerjejak, PENANDA_MP4 } from '@/tests/builders/mp4'

const jejak = (bytes: Buffer) => PENANDA_MP4.filter((word) => bytes.includes(word))

describe('a film with place, device and author in it', () => {
  let kotor: Buffer
  let bersih: Buffer
  beforeAll(async () => {
    kotor = filmBerjejak()
    bersih = (await cleanRekaman(kotor)) ?? kotor
  })

  it('loses them in all three dresses', () => {
    expect(jejak(kotor)).toEqual(PENANDA_MP4)
    expect(jejak(bersih)).toEqual([])
    for (const name of ['udta', 'ilst', '\xa9xyz', 'com.apple.quicktime'])
      expect([name, bersih.includes(Buffer.from(name, 'latin1'))]).toEqual([name, false])
  })

  it('is the same film: of its kind, with the very bytes of its pictures', async () => {
    expect((await fileTypeFromBuffer(bersih))?.mime).toBe('video/mp4')
    // The pictures themselves are copied, not drawn anew: a piece out of the middle of the old one stands in the new one.
    const source = film()
    const at = source.indexOf('mdat', 0, 'latin1') + 4
    expect(bersih.includes(source.subarray(at, at + 120))).toBe(true)
  })

  it('cleaned once more is the same again', async () => expect(jejak((await cleanRekaman(bersih)) ?? filmBerjejak())).toEqual([]))
})

it.each([
  ['cut short', () => film().subarray(0, -100)],
  ['without a track', () => Buffer.concat([Buffer.from('0000001c667479704d344120000000004d344120', 'hex'), Buffer.alloc(64)])],
  ['that is none', () => Buffer.from('bukan film')],
])('a recording %s is not replaced', async (_, bytes) => expect(await cleanRekaman(bytes())).toBeNull())
