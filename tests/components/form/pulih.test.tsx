import { beforeEach, describe, expect, it } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { fillIsian, isBerisi, readIsian } from '@/lib/browser/isian-form'
import { KUNCI_BERLAKU_MS } from '@/lib/domain/kode/kunci-kirim'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { KeberatanForm } from '@/components/lacak/KeberatanForm'
import { PesanForm } from '@/components/lacak/PesanForm'
import { renderUi } from '../render-ui'

const keyOf = (letter: string, at: number) => `${letter.repeat(32)}.${at.toString(36)}.${'s'.repeat(22)}`
const BARU = keyOf('a', Date.now())
const LAMA = keyOf('b', Date.now() - 3_600_000)
const LEWAT = keyOf('c', Date.now() - KUNCI_BERLAKU_MS - 1_000)
const FOTO = { id: 'f1', nama: 'kuitansi.jpg', ukuran: 2_000, sidik: 's', sidikPilihan: null }

const action = async () => {
  throw new Error('NOT_SENT')
}
const asked: string[] = []
const form = () => document.forms[0] as HTMLFormElement
const kunci = () => form().querySelector<HTMLInputElement>('[name=kunciKirim]')?.value
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)))

beforeEach(() => {
  asked.length = 0
  window.fetch = async (_input, init) => {
    asked.push(new Headers(init?.headers).get('X-Kunci-Kirim') ?? '')
    return { ok: true, text: async () => JSON.stringify({ berkas: [FOTO] }) } as Response
  }
})

const FORMS = {
  message: () => <PesanForm action={action} kunciKirim={BARU} lengkapi={false} rekaman={0} berkas={batasBerkasOf('WBS')} />,
  objection: () => <KeberatanForm action={action} kunciKirim={BARU} nomorTiket="WBS-7K3M-9QX4" berkas={batasBerkasOf('SP4N')} />,
}

describe.each(Object.entries(FORMS))('the draft of a form with files (%s)', (_name, draw) => {
  it('keeps the key of the form, which is no word of its own', () => {
    renderUi(draw())
    const isian = readIsian(form())
    expect(isian.kunciKirim).toEqual([BARU])
    expect(isBerisi(form(), isian)).toBe(false)
  })

  it('brings back the key and with it the files the server keeps', async () => {
    renderUi(draw())
    act(() => void fillIsian(form(), { kunciKirim: [LAMA] }))
    await settle()
    expect(asked).toEqual([LAMA])
    expect(kunci()).toBe(LAMA)
    expect(screen.getByRole('button', { name: /kuitansi.jpg/ })).toBeInTheDocument()
    expect(isBerisi(form(), readIsian(form()))).toBe(true)
  })

  it('does not bring back a key whose day is over', async () => {
    renderUi(draw())
    act(() => void fillIsian(form(), { kunciKirim: [LEWAT] }))
    await settle()
    expect([kunci(), asked]).toEqual([BARU, []])
  })

  it('leaves the newest key of the very same form', async () => {
    renderUi(draw())
    act(() => void fillIsian(form(), { kunciKirim: [keyOf('a', Date.now() - 5_000)] }))
    await settle()
    expect([kunci(), asked]).toEqual([BARU, []])
  })
})
