import { segel } from '@/lib/domain/segel'
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Decrypter } from 'age-encryption'
import sharp from 'sharp'
import { unpackAmplop } from '@/lib/domain/identitas/amplop'
import { gcmOpen } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { newKunciKirim, pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { storeBukti, storeDraft } from '@/lib/services/bukti/store-bukti'
import { openAsli } from '@/lib/services/asli/open-asli'
import { allOf, berkasOf } from '@/tests/builders/formulir'
import { petugasBer, seedOffice, type Kunci } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { contohPdf } from '@/prisma/seed/berkas'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
let kunci: Kunci
beforeAll(async () => void (kunci = await seedOffice()))

const foto = (width = 64, height = 48) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: 'PENANDAKAMERA', Artist: 'PENANDANAMA' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 40/1 0/1' } })
    .jpeg()
    .toBuffer()

const send = async (nama: string, bytes: Buffer) => {
  const [fault] = await storeBukti(pengaduanIdOf(newKunciKirim(), 'WBS'), [berkasOf(nama, bytes)], 'WBS')
  return fault?.galat ?? 'diterima'
}

/** A PNG of a few bytes whose header claims any size. */
function pngOf(width: number, height: number): Buffer {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  // The checksum of the header, so that nothing but its size is wrong with it.
  png.writeUInt32BE(crc(png.subarray(12, 29)), 29)
  return png
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

describe('a file is judged by its bytes', () => {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(200)])

  it.each([
    ['an archive, whatever it is called', 'foto.jpg', zip, 'jenis'],
    ['a page of HTML', 'foto.jpg', Buffer.from('<html><script>alert(1)</script></html>'), 'jenis'],
    ['a drawing that can run scripts', 'gambar.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'jenis'],
    ['a program', 'laporan.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(200)]), 'jenis'],
    ['nothing at all', 'kosong.pdf', Buffer.alloc(0), 'kosong'],
    ['more than one mebibyte', 'besar.pdf', Buffer.alloc(1_048_577, 'a'), 'besar'],
    ['a picture that ends in the middle', 'foto.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'rusak'],
    ['a few bytes that claim 900 million pixels', 'foto.png', pngOf(30_000, 30_000), 'piksel'],
  ])('%s is refused', async (_what, nama, bytes, galat) => {
    expect(await send(nama, bytes)).toBe(galat)
  })

  it('and a refused one leaves neither row nor object', async () => {
    const before = await allKeys()
    const rows = await db.bukti.count()
    for (const bytes of [zip, pngOf(30_000, 30_000)]) await send('foto.png', bytes)
    expect(await allKeys()).toEqual(before)
    expect(await db.bukti.count()).toBe(rows)
  })

  it('sent twice is one file', async () => {
    const formulirId = pengaduanIdOf(newKunciKirim(), 'WBS')
    const draf = { nama: 'foto.jpg', bytes: await foto(), sidikPilihan: null }
    const [first, second] = [await storeDraft(formulirId, 'WBS', draf), await storeDraft(formulirId, 'WBS', draf)]
    // A file that is here already costs no further pixels.
    expect(second).toEqual({ ...first, piksel: 0 })
    expect(await db.bukti.count({ where: { formulirId } })).toBe(1)
  })
})

async function allKeys(): Promise<readonly string[]> {
  const keys: string[] = []
  for await (const key of storage().list('bukti/')) keys.push(key)
  return keys.sort()
}

describe('eight files sent to one form at the same moment', () => {
  it('are counted one by one: five stay, and the others leave neither row nor object', async () => {
    const formulirId = pengaduanIdOf(newKunciKirim(), 'WBS')
    const keys = async () => {
      let count = 0
      for await (const key of storage().list('bukti/')) count += key === '' ? 0 : 1
      return count
    }
    const before = await keys()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        storeDraft(formulirId, 'WBS', { nama: `b${i}.pdf`, bytes: contohPdf(`berkas ${i}`), sidikPilihan: null }),
      ),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(5)
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.galat]))).toEqual(['banyak', 'banyak', 'banyak'])
    expect([await db.bukti.count({ where: { formulirId } }), await keys()]).toEqual([5, before + 5])
  })
})

describe('a picture', () => {
  const sendFoto = async (materi = {}) => {
    const bytes = await foto()
    const { pengaduanId } = await kirim({ berkas: [berkasOf('foto.jpg', bytes)], materi })
    return { bytes, pengaduanId, row: await db.bukti.findFirstOrThrow({ where: { pengaduanId } }) }
  }

  it('is seen by handlers as a copy without place, camera or author', async () => {
    const { bytes, pengaduanId, row } = await sendFoto()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const seen = await allOf((await readBukti(await petugasBer('VERIFIKATOR'), pengaduanId, row.id)).isi)
    const metadata = await sharp(seen).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 64, height: 48 })
    expect(metadata.exif).toBeUndefined()
    expect(seen.toString('latin1')).not.toMatch(/PENANDA/)
    expect(row).toMatchObject({ sidikAsli: sha256(bytes), sidikBersih: sha256(seen), ukuranAsli: bytes.length, ukuran: seen.length })
  })

  it('keeps its original under a key the server no longer has once the case exists', async () => {
    const { row, pengaduanId } = await sendFoto()
    expect(row.kunciAsliTersegel).toBeNull()
    const sealed = await db.identitas.findMany({ where: { pengaduanId, field: `bukti:${row.id}` }, select: { penerima: true } })
    expect(sealed.map((envelope) => envelope.penerima.length)).toEqual([2])
  })

  it('is opened with the custodian key or the recovery key, and with no other', async () => {
    const { bytes, row, pengaduanId } = await sendFoto()
    const input = {
      pengaduanId,
      buktiId: row.id,
      alasan: 'KEABSAHAN',
      dasar: 'Perintah tertulis',
      uraian: 'Lokasi foto menentukan.',
    } as const
    const tertutup = await openAsli(await petugasBer('PEMEGANG_IDENTITAS'), input)
    const open = async (identity: string) => {
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      const plain = await decrypter.decrypt(Buffer.from(tertutup.amplop[0] ?? '', 'base64'))
      const { data } = unpackAmplop(plain, tertutup.akarId, tertutup.field)
      return gcmOpen(
        Buffer.from(data.kunci ?? '', 'base64'),
        Buffer.from(tertutup.isi, 'base64'),
        segel.asli(row.formulirId, row.sidikAsli),
      )
    }
    expect(await open(kunci.pemegang)).toEqual(bytes)
    expect(await open(kunci.pemulihan)).toEqual(bytes)
    await expect(open(kunci.orangLain)).rejects.toThrow()
    const [opening] = await db.pembukaanIdentitas.findMany({ where: { pengaduanId } })
    expect(opening).toMatchObject({ buktiId: row.id, alasan: 'KEABSAHAN' })
    expect(opening?.dilepasAt).not.toBeNull()
  })

  it('is refused to every other post, without an opening', async () => {
    const { row, pengaduanId } = await sendFoto()
    const input = {
      pengaduanId,
      buktiId: row.id,
      alasan: 'KEABSAHAN',
      dasar: 'Perintah tertulis',
      uraian: 'Lokasi foto menentukan.',
    } as const
    for (const peran of ['VERIFIKATOR', 'KEPALA', 'ADMIN_SISTEM', 'PPDP'] as const) {
      await expect(openAsli(await petugasBer(peran), input)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) })
    }
    expect(await db.pembukaanIdentitas.count({ where: { pengaduanId } })).toBe(0)
  })

  it('of a report about the custodian is sealed to the recovery key alone', async () => {
    const unit = await db.unit.findFirstOrThrow({ where: { posisi: 'PEMEGANG_IDENTITAS' }, select: { id: true } })
    const { row, pengaduanId } = await sendFoto({ kategori: 'OPD', unitId: unit.id })
    const [sealed] = await database.queryAsAdmin(
      'SELECT cardinality(penerima) AS n, amplop FROM identitas WHERE "pengaduanId" = $1 AND field = $2',
      [pengaduanId, `bukti:${row.id}`],
    )
    expect(sealed?.n).toBe(1)
    const decrypter = new Decrypter()
    decrypter.addIdentity(kunci.pemegang)
    await expect(decrypter.decrypt(sealed?.amplop as Buffer)).rejects.toThrow()
  })
})
