import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import { renderUi } from '../render-ui'

const MIB = 1024 * 1024
const terkirim: string[] = []
const sidikOf = async (isi: Blob) => createHash('sha256').update(new Uint8Array(isi.size)).digest('hex')

jest.mock('@/lib/browser/upload', () => ({
  sendBerkas: async ({ isi, nama }: { isi: Blob; nama: string }) => {
    terkirim.push(nama)
    // As the server does: it keeps a JPEG, and names what it was sent beside it.
    return { ok: true, berkas: { id: nama, nama: `jadi-${nama}`, ukuran: 9, sidik: 'jpeg', sidikPilihan: await sidikOf(isi) } }
  },
}))

type Props = Readonly<{ action: () => Promise<never>; kunciKirim: string; lengkapi: boolean; rekaman: number; berkas: object }>
let PesanForm: ComponentType<Props>
beforeAll(async () => {
  // Read only now, so that it finds the stand-in above.
  ;({ PesanForm } = (await import('@/components/lacak/PesanForm')) as unknown as { PesanForm: ComponentType<Props> })
  // A browser that cannot draw such a photo, as most cannot.
  Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('NO_DECODER')) })
  const digest = async (_name: string, bytes: ArrayBuffer) => createHash('sha256').update(new Uint8Array(bytes)).digest()
  Object.defineProperty(globalThis, 'crypto', { value: { subtle: { digest } } })
  Blob.prototype.arrayBuffer = async function arrayBuffer(this: Blob) {
    return new ArrayBuffer(this.size)
  }
})

function choose(nama: string, bytes: number) {
  terkirim.length = 0
  const action = () => Promise.reject(new Error('NOT_SENT'))
  renderUi(<PesanForm action={action} kunciKirim="k" lengkapi={false} rekaman={0} berkas={batasBerkasOf('WBS')} />)
  const input = document.querySelector<HTMLInputElement>('[name=bukti]') as HTMLInputElement
  fireEvent.change(input, { target: { files: [new File([new Uint8Array(bytes)], nama)] } })
}

describe('a HEIC photo above the limit of its layanan', () => {
  it('leaves for the server, which makes a JPEG of it', async () => {
    choose('IMG_1.HEIC', 3 * MIB)
    await waitFor(() => expect(screen.getByRole('button', { name: /Hapus.*jadi-IMG_1/ })).toBeInTheDocument())
    expect(new Set(terkirim)).toEqual(new Set(['IMG_1.HEIC']))
  })

  it('stays where even that would be too much, with words that help', async () => {
    choose('IMG_2.HEIC', 10 * MIB + 1)
    await waitFor(() => expect(screen.getAllByText(/Paling Kompatibel/)).not.toEqual([]))
    expect(terkirim).toEqual([])
  })

  it('is the only kind that may', async () => {
    choose('surat.pdf', 3 * MIB)
    await waitFor(() => expect(screen.getAllByText(/Batasnya 1 MB/)).not.toEqual([]))
    expect(terkirim).toEqual([])
  })
})
