import { deflateRawSync, crc32 } from 'node:zlib'
import { describe, expect, it, jest } from '@jest/globals'
import ExcelJS from 'exceljs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { akhiranOf, batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { LAYANAN } from '@/lib/domain/layanan'
import { checkKantor } from '@/lib/infra/berkas/check-kantor'
import { cleanPdf } from '@/lib/infra/berkas/clean-pdf'

jest.setTimeout(60_000)

type Part = readonly [name: string, content: string | Buffer]

/** An archive with these parts, packed; `flag` as a packer writes it for a locked one. */
function zipOf(parts: readonly Part[], flag = 0): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content)
    const body = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flag, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(body.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), body])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, place, Buffer.from(name)]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ODT = 'application/vnd.oasis.opendocument.text'
const rels = (type: string, mode = 'External', target = 'http://contoh.test/x') =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`
const docx = (...more: readonly Part[]) =>
  zipOf([
    ['[Content_Types].xml', `<Types><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`],
    ['word/document.xml', '<w:document><w:t>Kronologi</w:t></w:document>'],
    ...more,
  ])
const odt = (content: string, ...more: readonly Part[]) =>
  zipOf([['mimetype', ODT], ['content.xml', `<office:document-content><office:scripts/>${content}</office:document-content>`], ...more])
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

describe('an office document', () => {
  it('is told by what it holds: DOCX, XLSX, ODT, with links somebody must press', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Data').addRow(['a', { text: 'tautan', hyperlink: 'https://contoh.test' }])
    expect(await checkKantor(docx(['word/_rels/document.xml.rels', rels('hyperlink')]))).toEqual({ ok: true, mime: DOCX })
    expect(await checkKantor(Buffer.from(await book.xlsx.writeBuffer()))).toEqual({ ok: true, mime: XLSX })
    expect(await checkKantor(odt('<text:a xlink:href="https://contoh.test">x</text:a>'))).toEqual({ ok: true, mime: ODT })
  })

  it.each([
    ['macros', docx(['word/apa-saja.bin', OLE])],
    ['macros by a harmless name', docx(['word/media/foto.png', OLE])],
    ['an embedded archive', docx(['word/embeddings/x.docx', Buffer.from('PK\x03\x04 isi')])],
    ['a program', docx(['word/media/a.png', Buffer.from('MZ program')])],
    ['a template from outside', docx(['word/_rels/settings.xml.rels', rels('attachedTemplate')])],
    ['a picture from outside', docx(['word/_rels/document.xml.rels', rels('image')])],
    ['a picture from outside, its mode in numbers', docx(['word/_rels/document.xml.rels', rels('image', '&#69;xternal')])],
    ['a field that asks another program', docx(['word/footer1.xml', '<w:instrText>DDEAUTO c:\\\\x</w:instrText>'])],
    ['a type definition', docx(['word/a.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'])],
    ['a script (ODT)', odt('<script:event-listener xlink:href="vnd.sun.star.script:x"/>')],
    ['an object (ODT)', odt('<draw:object xlink:href="./Object 1"/>')],
    ['a picture from outside (ODT)', odt('<draw:image xlink:href="http://contoh.test/x.png"/>')],
  ])('with %s is refused in words', async (_what, bytes) => expect(await checkKantor(bytes)).toEqual({ ok: false, galat: 'makro' }))

  it('that is locked says so, in each of its three ways', async () => {
    const ole = Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])
    const odf = odt('', ['META-INF/manifest.xml', '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'])
    for (const bytes of [ole, odf, zipOf([['a', 'b']], 1)]) expect(await checkKantor(bytes)).toEqual({ ok: false, galat: 'sandi' })
  })

  it('that unpacks without end is stopped while it inflates; a plain archive and an old DOC are no kind', async () => {
    expect(await checkKantor(docx(['word/a.xml', Buffer.alloc(120 * 1024 * 1024, 'a')]))).toEqual({ ok: false, galat: 'bongkar' })
    expect(await checkKantor(zipOf([['foto.jpg', 'x']]))).toEqual({ ok: false, galat: 'jenis' })
    expect(await checkKantor(OLE)).toEqual({ ok: false, galat: 'jenis' })
  })
})

describe('a PDF', () => {
  const locked = async (userPassword: string) => {
    const document = await PDFDocument.create()
    document.addPage([200, 200]).drawText('isi')
    document.encrypt({ userPassword, ownerPassword: 'pemilik' })
    return Buffer.from(await document.save())
  }

  it('that nobody can open without a password is told apart from one that only forbids changes', async () => {
    expect(await cleanPdf(await locked('rahasia'))).toMatchObject({ terkunci: true })
    expect(await cleanPdf(await locked(''))).not.toHaveProperty('terkunci')
  })
})

it.each(LAYANAN)('%s takes what telephones and offices make, and offers it in its field', (layanan) => {
  const kinds = [
    'audio/ogg; codecs=opus',
    'audio/ogg',
    'audio/aac',
    'audio/wav',
    'audio/amr',
    'video/quicktime',
    'video/3gpp',
    DOCX,
    XLSX,
    ODT,
  ]
  expect(kinds.filter((mime) => akhiranOf(mime, layanan) === null)).toEqual([])
  for (const ending of ['ogg', 'opus', 'aac', 'wav', 'amr', 'mov', '3gp', 'docx', 'xlsx', 'odt'])
    expect(batasBerkasOf(layanan).terima).toContain(`.${ending}`)
})
