import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/** Words that name a person, a device or a place, planted where programs write them. */
export const PENANDA_PDF = ['Penandapenulis', 'Penandaprogram', 'Penandaxmp', 'Penandalama', 'Penandakamera'] as const

/** The smallest JPEG there is a use for here, with what a camera writes in front of its picture. */
function fotoBerjejak(): Uint8Array {
  const jpeg = Buffer.from(
    '/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
    'base64',
  )
  const exif = Buffer.from('Exif\0\0Penandakamera', 'latin1')
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]))
}

type Isi = Readonly<{ skrip?: boolean; buka?: boolean; lampiran?: boolean; padat?: boolean; metadata?: boolean }>

/** A PDF as an office program leaves it: author, program, XMP, an older state, a photo with its place. */
export async function pdfBerjejak({ skrip, buka, lampiran, padat = false, metadata = true }: Isi = {}): Promise<Buffer> {
  const document = await PDFDocument.create()
  const page = document.addPage([300, 300])
  page.drawText('Isi yang tampak')
  const { context } = document
  if (metadata) {
    document.setAuthor('Penandapenulis')
    document.setProducer('Penandaprogram')
    document.catalog.set(
      PDFName.of('Metadata'),
      context.register(context.stream('<x>Penandaxmp</x>', { Type: 'Metadata', Subtype: 'XML' })),
    )
    // Nothing leads here any more: an older state of the file.
    context.register(context.obj({ Author: PDFHexString.fromText('Penandalama'), Old: PDFString.of('Penandalama') }))
    page.drawImage(await document.embedJpg(fotoBerjejak()))
  }
  if (skrip) document.addJavaScript('main', 'app.alert("x")')
  if (buka) document.catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }))
  if (lampiran) await document.attach(Buffer.from('isi'), 'rahasia.txt', {})
  return Buffer.from(await document.save({ useObjectStreams: padat }))
}
