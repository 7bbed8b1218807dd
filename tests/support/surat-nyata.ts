import fs from 'node:fs'
import path from 'node:path'
import { textOfPdf } from '@/tests/support/pdf-text'

/** Where the papers of a journey are kept for `npm run docs`; nowhere without it. */
const FOLDER = process.env.KUMBANG_SURAT

/** A paper a journey really issued: its words, and its file where they are collected. `alamat`: where it was drawn. */
export async function simpanSurat(alamat: string, pdf: Buffer): Promise<string> {
  if (FOLDER) {
    fs.mkdirSync(FOLDER, { recursive: true })
    const [nama = 'surat'] = alamat
      .replace('staf/buku-pengaduan/pdf', 'surat/buku-pengaduan')
      .replace('staf/rekap/triwulan/pdf', 'surat/rekap-triwulan')
      .replace('staf/rekap/pdf', 'surat/rekap')
      .replace('surat/', '')
      .split('?')
    fs.writeFileSync(path.join(FOLDER, `${nama}.pdf`), pdf)
  }
  return textOfPdf(pdf)
}
