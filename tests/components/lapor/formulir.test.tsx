import '@/tests/fixtures/layanan-ppid/daftar'
import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Formulir } from '@/components/lapor/Formulir'
import { SampingFormulir } from '@/components/lapor/SampingFormulir'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { FIELD_TERSEGEL } from '@/lib/domain/lapor/field-tersegel'
import { isianFor } from '@/lib/domain/lapor/isian'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { renderUi } from '../render-ui'

const pilihan = {
  opd: [{ label: 'Perangkat daerah', options: [{ value: 'opd-uji', label: 'Dinas Uji' }] }],
  desa: [],
  kecamatan: [],
  samaran: 'ulin_3',
  pesan: true,
  hariIni: '2026-11-25',
}

function formulirOf(layanan: Layanan, action = async () => INITIAL_LAPORAN_STATE as LaporanState) {
  const { identitas, akun } = STANDAR[layanan]
  const penyegel = identitas ? { pemegang: 'age1contoh', pemulihan: 'age1contoh', tanpaPemegang: [] } : null
  const props = { layanan, action, penyegel, pilihan, kunciKirim: '0'.repeat(32), pemda: 'Pemerintah Kabupaten Contoh' }
  return <Formulir {...props} akun={akun ? { samaran: null } : null} />
}

const namesOf = (form: HTMLElement) =>
  new Set([...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name') ?? '').filter((name) => !name.startsWith('$')))

/** Fields that come up only after an answer of the server. */
const NANTI = ['hapusKabar']
const BUKAN_ISIAN = ['kunciKirim', 'bukti', 'hapusBukti', 'akun', 'namaPengguna', 'kataSandi', ...FIELD_TERSEGEL]

describe.each(LAYANAN)('the form of %s', (layanan) => {
  it('has a control for each field of its table, and for no other', () => {
    const { container } = renderUi(formulirOf(layanan))
    const drawn = [...namesOf(container)].filter((name) => !BUKAN_ISIAN.includes(name) && (name !== 'samaran' || !STANDAR[layanan].akun))
    const asked = isianFor(STANDAR[layanan].formulir.isian, 'WARGA').map(([kunci]) => kunci)
    expect(drawn.sort()).toEqual(asked.filter((kunci) => !NANTI.includes(kunci)).sort())
  })

  it.each(['id', 'en'] as const)('has words for all of it in %s, and stands beside what belongs to it', (locale) => {
    const { container } = renderUi(
      <>
        {formulirOf(layanan)}
        <SampingFormulir layanan={layanan} kantor="Kantor Contoh" pemda="Pemerintah Contoh" />
      </>,
      locale,
    )
    const names = Object.keys(STANDAR[layanan].formulir.isian)
    const texts = [...container.querySelectorAll('label, legend, h2, h3, option')].map((element) => element.textContent?.trim() ?? '')
    expect(texts.filter((text) => names.includes(text) || text.includes('formulir.'))).toEqual([])
    expect(screen.getByRole('complementary').querySelectorAll('h2').length).toBeGreaterThan(0)
  })
})

describe('the form of a layanan without a drawing of its own', () => {
  it('sends what was typed, and shows what the server refuses beside its field', async () => {
    const sent: FormData[] = []
    const action = async (...[, form]: [LaporanState, FormData]) => {
      sent.push(form)
      const fieldErrors = { tujuanPenggunaan: 'tujuanPenggunaan.pendek' }
      return { ...INITIAL_LAPORAN_STATE, code: 'INVALID_INPUT' as const, fieldErrors, values: { isi: ['APBD 2026'] }, attempt: 1 }
    }
    renderUi(formulirOf('PPID' as Layanan, action as never))
    fireEvent.change(screen.getByLabelText(/^Informasi yang diminta/), { target: { value: 'APBD 2026' } })
    fireEvent.click(screen.getByLabelText('Salinan elektronik'))
    fireEvent.click(screen.getByRole('button', { name: 'Kirim laporan' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Tujuan penggunaan terlalu pendek.'))
    expect(Object.fromEntries(sent[0] ?? [])).toMatchObject({ samaran: 'ulin_3', isi: 'APBD 2026', caraMemperoleh: 'SALINAN_ELEKTRONIK' })
    expect(screen.getByLabelText(/^Tujuan penggunaan/)).toHaveAttribute('aria-invalid', 'true')
  })
})
