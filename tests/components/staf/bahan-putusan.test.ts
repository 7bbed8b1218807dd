import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const FOLDER = path.join(process.cwd(), 'app', '[locale]', 'staf', 'pengaduan', '[id]')
/** Pages on which somebody decides about a case, or writes what it says. */
const PUTUSAN = [
  'verifikasi',
  'kadar',
  'telaahan',
  'disposisi',
  'distribusi',
  'surat-tugas',
  'lhp',
  'jawaban',
  'nota-dinas',
  'tanggapan',
  'substansi',
]

describe('a page on which somebody decides', () => {
  it.each(PUTUSAN)('%s has the report beside its form', (halaman) => {
    const page = fs.readFileSync(path.join(FOLDER, halaman, 'page.tsx'), 'utf8')
    expect(page).toContain('samping=')
    expect(page).toMatch(/<(MateriSection|RingkasanLaporan|TelaahanPaper|DisposisiPaper)\b/)
  })
})
