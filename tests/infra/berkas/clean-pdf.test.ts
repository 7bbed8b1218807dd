import { beforeAll, describe, expect, it } from '@jest/globals'
import { PDFDocument } from '@cantoo/pdf-lib'
import { cleanPdf } from '@/lib/infra/berkas/clean-pdf'
import { contohPdf } from '@/prisma/seed/berkas'
import { PENANDA_PDF, pdfBerjejak } from '@/tests/builders/pdf'
import { readPdf } from '@/tests/support/pdf'

/** The words in every dress a PDF gives a text: as it is, and in hexadecimal UTF-16. */
function jejak(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1')
  const hex = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('hex')
  return PENANDA_PDF.filter((word) => text.includes(word) || text.toLowerCase().includes(hex(word)))
}

/** The same file with nothing packed, so that what is in it can be searched. */
const terurai = async (bytes: Buffer) =>
  Buffer.from(await (await PDFDocument.load(bytes, { updateMetadata: false })).save({ useObjectStreams: false }))

describe.each([
  ['open', false],
  ['packed', true],
])('a PDF whose objects lie %s', (_, padat) => {
  let kotor: Buffer
  beforeAll(async () => void (kotor = await pdfBerjejak({ padat })))

  it('loses author, program, XMP, older states and the place of its photos, and still says the same', async () => {
    expect(jejak(await terurai(kotor))).toEqual(PENANDA_PDF)
    const { bersih, tanda } = await cleanPdf(kotor)
    expect(tanda).toEqual([])
    expect(jejak(bersih ?? kotor)).toEqual([])
    const { teks, info } = await readPdf(bersih ?? kotor)
    expect(teks).toContain('Isi yang tampak')
    expect(Object.keys(info).filter((key) => ['Author', 'Producer', 'Creator', 'CreationDate', 'ModDate', 'Title'].includes(key))).toEqual(
      [],
    )
  })

  it.each([
    ['SKRIP', { skrip: true }],
    ['SKRIP', { buka: true }],
    ['BERKAS', { lampiran: true }],
  ] as const)('is marked %s for %j', async (wanted, isi) => {
    expect((await cleanPdf(await pdfBerjejak({ padat, ...isi }))).tanda).toContain(wanted)
  })
})

describe('a PDF', () => {
  it('without a word of metadata is left as it is', async () => {
    expect(await cleanPdf(contohPdf('biasa'))).toEqual({ bersih: null, tanda: [] })
  })

  it('that cannot be taken apart says so, and what stands openly in it', async () => {
    const broken = Buffer.from('%PDF-1.7\n1 0 obj << /Info 2 0 R /OpenAction << /S /JavaScript /JS (x) >> /EmbeddedFiles 3 0 R\n')
    expect(await cleanPdf(broken)).toEqual({ bersih: null, tanda: ['METADATA', 'SKRIP', 'BERKAS'] })
  })
})
