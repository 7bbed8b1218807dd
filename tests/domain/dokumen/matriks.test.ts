import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { hakDokumen, matriksPage } from '@/lib/domain/dokumen/matriks'

describe('docs/matriks.md', () => {
  it('is what the tables draw now (else: npm run docs)', () => {
    expect(fs.readFileSync(path.resolve(__dirname, '../../../docs/matriks.md'), 'utf8')).toBe(matriksPage())
  })

  it('tells reading, writing, signing and scanning apart', () => {
    expect(hakDokumen('DUMAS', 'suratJawaban', 'SEKRETARIS')).toBe('RWSU')
    expect(hakDokumen('DUMAS', 'suratJawaban', 'PETUGAS_PENERIMA')).toBe('rU')
    expect(hakDokumen('WBS', 'suratTugas', 'KEPALA')).toBe('RSU')
    expect(hakDokumen('WBS', 'suratTugas', 'PEMERIKSA')).toBe('R')
    expect(hakDokumen('WBS', 'lhp', 'VERIFIKATOR')).toBe('')
    expect(hakDokumen('DUMAS', 'tindakLanjut', 'PEMERIKSA')).toBe('RW')
  })
})
