import { describe, expect, it } from '@jest/globals'
import type { PenyelenggaraTte, PermintaanTte } from '@/lib/infra/tte/penyelenggara-tte'
import { sha256 } from '@/lib/infra/kode'
import { tteTiruan } from '@/tests/support/tte-tiruan'

const pdf = Buffer.from('%PDF-1.7 surat')
const minta: PermintaanTte = {
  pdf,
  sidik: sha256(pdf),
  nik: '6201010101800001',
  frasa: 'frasa benar',
  alasan: 'Surat Tugas',
  tempat: 'Pangkalan Bun',
}
const orang = { nik: minta.nik, nama: 'Demo Inspektur', frasa: minta.frasa, berlaku: true }

/** What any adapter must pass: docs/tte.md. A real one is run against its provider's test environment with the same lines. */
function kontrak(nama: string, penyelenggara: PenyelenggaraTte, tutup: PenyelenggaraTte) {
  describe(nama, () => {
    it('gives back the very paper that was sent, signed, and finds its own signature whole', async () => {
      const jawab = await penyelenggara.tandatangani(minta)
      if (!jawab.ok) throw new Error(jawab.alasan)
      expect(jawab.hasil.sidik).toBe(minta.sidik)
      expect(jawab.hasil.pdf.subarray(0, pdf.length).equals(pdf)).toBe(true)
      expect(await penyelenggara.periksa(jawab.hasil.pdf)).toEqual({ utuh: true, penandatangan: 'Demo Inspektur' })
    })

    it('finds a changed paper, and one nobody signed', async () => {
      const jawab = await penyelenggara.tandatangani(minta)
      if (!jawab.ok) throw new Error(jawab.alasan)
      const changed = Buffer.from(jawab.hasil.pdf)
      changed[5] = 0x39
      expect((await penyelenggara.periksa(changed)).utuh).toBe(false)
      expect(await penyelenggara.periksa(pdf)).toEqual({ utuh: false, penandatangan: null })
    })

    it('says why it signed nothing, and is no fault of the site when it is away', async () => {
      expect(await penyelenggara.tandatangani({ ...minta, frasa: 'salah' })).toEqual({ ok: false, alasan: 'FRASA_SALAH' })
      expect(await penyelenggara.tandatangani({ ...minta, nik: '0' })).toEqual({ ok: false, alasan: 'NIK_TIDAK_TERDAFTAR' })
      expect(await tutup.tandatangani(minta)).toEqual({ ok: false, alasan: 'LAYANAN_TIDAK_DAPAT_DIHUBUNGI' })
    })
  })
}

kontrak('the stand-in of the tests', tteTiruan([orang]), tteTiruan([orang], { hidup: false }))

describe('a certificate that is no longer valid', () => {
  it('signs nothing', async () => {
    expect(await tteTiruan([{ ...orang, berlaku: false }]).tandatangani(minta)).toEqual({ ok: false, alasan: 'SERTIFIKAT_TIDAK_BERLAKU' })
  })
})
