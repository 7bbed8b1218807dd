import { describe, expect, it } from '@jest/globals'
import { judgeSp4n } from '@/tests/builders/judge'
import { isRahasia } from '@/lib/domain/pengaduan/rahasia'
import { LAYANAN } from '@/lib/domain/layanan'

const TODAY = '2026-11-25'
const DIISI = {
  jenisLaporan: 'ASPIRASI',
  judul: 'Lampu jalan di depan pasar',
  isi: 'Mohon lampu jalan di depan pasar ditambah.',
  tanggalKejadian: TODAY,
  persetujuan: '1',
}
const AKUN = { akun: 'BARU', samaran: 'Kumbang_1', kataSandi: 'sungai arut di pagi hari' }

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}
const faults = (values: Readonly<Record<string, string>>, signedIn = false) => {
  const judged = judgeSp4n(formOf(values), TODAY, signedIn)
  return judged.ok ? {} : judged.fieldErrors
}

describe('the SP4N form', () => {
  it('needs kind, text, day, consent and an account, and says so at once', () => {
    expect(faults({})).toEqual({
      jenisLaporan: 'jenisLaporan.wajib',
      isi: 'isiSp4n.wajib',
      tanggalKejadian: 'tanggalKejadian.wajib',
      persetujuan: 'persetujuan.wajib',
      akun: 'akun.wajib',
    })
  })

  it('asks a signed-in reporter for no account, whatever stands in those fields', () => {
    expect(faults({ ...DIISI, akun: 'BARU', samaran: '!', kataSandi: 'x' }, true)).toEqual({})
  })

  it('leaves topic, agency, place, flags and address to the reporter', () => {
    const judged = judgeSp4n(formOf({ ...DIISI, ...AKUN }), TODAY, false)
    expect(judged).toMatchObject({
      ok: true,
      materi: { topik: '', unitId: '', lokasi: '', anonim: false, rahasia: false, emailKabar: '' },
      akun: { akun: 'BARU', samaran: 'kumbang_1' },
    })
  })

  it.each([
    ['2026-11-26', 'tanggalKejadian.depan'],
    ['2026-02-30', 'tanggalKejadian.salah'],
    ['kemarin', 'tanggalKejadian.salah'],
    [TODAY, undefined],
  ])('judges the day %s', (tanggalKejadian, fault) => expect(faults({ ...DIISI, ...AKUN, tanggalKejadian }).tanggalKejadian).toBe(fault))

  it('takes no topic nobody offered', () => expect(faults({ ...DIISI, ...AKUN, topik: 'RAMALAN' })).toEqual({ topik: 'topik.salah' }))

  it('keeps no address beside a secret report', () => {
    expect(faults({ ...DIISI, ...AKUN, rahasia: '1', emailKabar: 'a@surat.test' })).toEqual({ emailKabar: 'emailKabar.rahasia' })
    expect(faults({ ...DIISI, ...AKUN, emailKabar: 'a@surat.test' })).toEqual({})
  })

  it('understands which account is meant when nobody chose, and asks when both could be', () => {
    const { akun: _akun, samaran, kataSandi } = AKUN
    expect(faults({ ...DIISI, samaran, kataSandi })).toEqual({})
    expect(faults({ ...DIISI, namaPengguna: 'kumbang_1', kataSandi })).toEqual({})
    expect(faults({ ...DIISI, samaran, namaPengguna: 'lain', kataSandi })).toEqual({ akun: 'akun.wajib' })
  })

  it('judges a new password as everywhere, and takes an old one as it is', () => {
    expect(faults({ ...DIISI, ...AKUN, kataSandi: 'pendek' })).toEqual({ kataSandi: 'kataSandi.pendek' })
    expect(faults({ ...DIISI, akun: 'SUDAH', namaPengguna: 'kumbang_1', kataSandi: 'pendek' })).toEqual({})
    expect(faults({ ...DIISI, akun: 'SUDAH' })).toEqual({ namaPengguna: 'namaPengguna.wajib', kataSandi: 'kataSandi.wajib' })
  })
})

it('every case of WBS and Dumas is secret; in SP4N it is the reporter who says so', () => {
  expect(LAYANAN.filter((layanan) => isRahasia({ layanan, rahasia: false }))).toEqual(['WBS', 'DUMAS'])
  expect(isRahasia({ layanan: 'SP4N', rahasia: true })).toBe(true)
})
