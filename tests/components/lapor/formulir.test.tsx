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
import { kantorUji } from '@/tests/builders/kantor-situs'
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
        <SampingFormulir layanan={layanan} kantor={[kantorUji(layanan, 'Kantor', 'Pemerintah Contoh')]} hari={8} />
      </>,
      locale,
    )
    const names = Object.keys(STANDAR[layanan].formulir.isian)
    const texts = [...container.querySelectorAll('label, legend, h2, h3, option')].map((element) => element.textContent?.trim() ?? '')
    expect(texts.filter((text) => names.includes(text) || text.includes('formulir.'))).toEqual([])
    expect(screen.getByRole('complementary').querySelectorAll('h2').length).toBeGreaterThan(0)
  })
})

describe('what stands beside a form', () => {
  const kantor = (['SP4N', 'WBS'] as const).map((layanan) => kantorUji(layanan, 'Dinas', 'Pemerintah Contoh'))
  const tutup = kantor.map((one) => (one.layanan === 'WBS' ? { ...one, buka: false } : one))

  it.each(['id', 'en'] as const)('promises the days its clock counts, in %s', (locale) => {
    for (const layanan of ['DUMAS', 'SP4N'] as const) {
      const { container, unmount } = renderUi(
        <SampingFormulir layanan={layanan} kantor={[kantorUji(layanan, 'Dinas', 'Pemerintah Contoh')]} hari={8} />,
        locale,
      )
      expect(container.textContent).toMatch(/8 (hari kerja|working days)/)
      unmount()
    }
  })

  it('leads to the WBS while it takes reports in, and else to those outside who do', () => {
    const tautan = (of: typeof kantor) => {
      const { container, unmount } = renderUi(<SampingFormulir layanan="SP4N" kantor={of} hari={5} />)
      const found = [[...container.querySelectorAll('a')].map((link) => link.getAttribute('href')), /WBS/.test(container.textContent ?? '')]
      unmount()
      return found
    }
    expect(tautan(kantor)).toEqual([['/lapor/wbs'], true])
    expect(tautan(tutup)).toEqual([['/tata-cara#rujukan'], false])
    expect(tautan(kantor.slice(0, 1))).toEqual([['/tata-cara#rujukan'], false])
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
