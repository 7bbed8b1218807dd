import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { KantorMasuk } from '@/components/masuk/KantorMasuk'
import { KodeKantorForm } from '@/components/masuk/KodeKantorForm'
import { AkunKantorTertaut } from '@/components/staf/akun/AkunKantorTertaut'
import { BagianKantor } from '@/components/staf/akun/BagianKantor'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { GAGAL_KANTOR, GAGAL_TAUT } from '@/lib/domain/masuk/kantor'
import { id } from '@/lib/i18n/id'
import { renderUi } from '../render-ui'

const nothing = async () => INITIAL_STATE
const akun = { penerbit: 'https://sso.contoh.test/realms/pegawai', subjek: 'a1b2c3', ditautAt: new Date('2026-11-20T03:00:00Z') }
const bagian = {
  akun: null,
  berlaku: true,
  terbukti: false,
  faktorKedua: false,
  kabar: undefined,
  gagal: undefined,
  buktikan: nothing,
  lepas: nothing,
} as const

describe('the button on the sign-in page', () => {
  it('is a plain form that needs no script, to an address of this site in its language, with the page he came from', () => {
    const { container } = renderUi(<KantorMasuk kembali="/staf/kunci" />, 'en')
    expect(screen.getByRole('button', { name: 'Sign in with the office account' })).toBeVisible()
    const form = container.querySelector('form')
    expect([form?.getAttribute('action'), form?.method, form?.enctype]).toEqual(['/en/masuk/kantor', 'post', 'multipart/form-data'])
    expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({ tujuan: 'MASUK', kembali: '/staf/kunci' })
  })

  it('leads to a form for the second factor that leaves the other way in open', () => {
    renderUi(<KodeKantorForm action={nothing} />)
    expect(screen.getByLabelText(/Kode faktor kedua/)).toBeRequired()
    expect(screen.getByRole('link', { name: 'Masuk dengan cara lain' })).toHaveAttribute('href', '/masuk')
  })
})

describe('one’s own account of the office', () => {
  it('is bound by the password first, and by the code where there is one', () => {
    const { unmount } = renderUi(<BagianKantor {...bagian} />)
    expect(screen.getByLabelText(/Kata sandi sekarang/)).toHaveAttribute('type', 'password')
    expect(screen.queryByLabelText(/Kode faktor kedua/)).toBeNull()
    unmount()
    renderUi(<BagianKantor {...bagian} faktorKedua />)
    expect(screen.getByLabelText(/Kode faktor kedua/)).toBeRequired()
  })

  it('is a way to the provider once he has shown it', () => {
    const { container } = renderUi(<BagianKantor {...bagian} terbukti />)
    expect(screen.getByRole('button', { name: 'Lanjut ke penyedia akun kantor' })).toBeVisible()
    expect(Object.fromEntries(new FormData(container.querySelector('form') ?? undefined))).toEqual({ tujuan: 'TAUT' })
  })

  it('shows who vouches for him, his number there and since when, and its end', () => {
    renderUi(<BagianKantor {...bagian} akun={akun} />)
    for (const text of [akun.penerbit, akun.subjek]) expect(screen.getByText(text)).toBeVisible()
    expect(screen.getByText(/20 November 2026/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Lepaskan akun kantor' })).toBeVisible()
    expect(screen.queryByLabelText(/Kata sandi sekarang/)).toBeNull()
  })

  it('says when the site uses that provider no longer, and to the administrator what its end does', () => {
    renderUi(<AkunKantorTertaut akun={akun} berlaku={false} lepas={nothing} isi="lepasAdmin" hidden={{ petugasId: 'x' }} />)
    expect(screen.getByText(id.kantor.taut.mati)).toBeVisible()
    expect(screen.getByText(/pemiliknya diberi tahu/)).toBeVisible()
  })

  it.each(GAGAL_TAUT)('says in words why it was not bound: %s', (gagal) => {
    renderUi(<BagianKantor {...bagian} gagal={gagal} />)
    expect(screen.getByRole('alert')).toHaveTextContent(id.kantor.taut.gagal[gagal])
  })

  it('says nothing for a word somebody made up in the address', () => {
    renderUi(<BagianKantor {...bagian} gagal="<b>x</b>" kabar="x" />)
    expect([screen.queryByRole('alert'), screen.queryByRole('status')]).toEqual([null, null])
  })
})

describe('the sentences of a sign-in that failed', () => {
  it.each(GAGAL_KANTOR)('%s names the password as the other way', (gagal) => {
    expect(id.kantor.gagal[gagal]).toMatch(/masuk dengan nama pengguna dan kata sandi/i)
  })
})
