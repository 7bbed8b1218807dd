import { webcrypto } from 'node:crypto'
import { TextEncoder } from 'node:util'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { PeriksaKunci } from '@/components/staf/kunci/PeriksaKunci'
import { rememberedSidik, rememberPenerima } from '@/lib/browser/kunci-saya'
import { sidikOf } from '@/lib/browser/sidik'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'

const SAYA = `age1${'q'.repeat(58)}`
const LAIN = `age1${'z'.repeat(58)}`
const INGATAN = 'WBS:saya'
const told: Record<string, string>[] = []
let refused = false

const report = async (_previous: ActionState, form: FormData) => {
  told.push(Object.fromEntries([...form].map(([name, value]) => [name, String(value)])))
  return refused ? { ok: false as const, state: INITIAL_STATE } : { ok: true as const, data: null }
}
const visit = (penerima: string, ingatan = INGATAN) =>
  renderUi(<PeriksaKunci layanan="WBS" ingatan={ingatan} penerima={penerima} report={report} />)
/** Long enough for a comparison that should find nothing. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 60))

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true })
})
beforeEach(() => {
  localStorage.clear()
  told.length = 0
  refused = false
})

describe("the custodian's browser", () => {
  it('is silent where it remembers nothing, and while the key in force is one of his', async () => {
    visit(LAIN)
    await settle()
    await rememberPenerima(INGATAN, SAYA)
    visit(SAYA)
    await settle()
    // A key he has proposed and that is not in force yet makes the old one no stranger.
    await rememberPenerima(INGATAN, LAIN)
    visit(SAYA)
    await settle()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(told).toEqual([])
  })

  it('says in words that another key is in force, shows both fingerprints, and tells the others', async () => {
    await rememberPenerima(INGATAN, SAYA)
    visit(LAIN)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Kunci layanan WBS bukan kunci Anda')
    expect(alert).toHaveTextContent('Semua pejabat penjaga kunci sudah diberi tahu. Jangan membuka identitas.')
    expect(alert).toHaveTextContent(await sidikOf(LAIN))
    expect(alert).toHaveTextContent(await sidikOf(SAYA))
    expect(told).toEqual([{ layanan: 'WBS', sidik: await sidikOf(SAYA) }])
  })

  it('says that nobody was told when the server does not take it', async () => {
    refused = true
    await rememberPenerima(INGATAN, SAYA)
    visit(LAIN)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('tidak terkirim'))
  })

  it("knows each person's own keys at one machine, and keeps fingerprints only", async () => {
    await rememberPenerima('WBS:pendahulu', LAIN)
    await rememberPenerima(INGATAN, SAYA)
    visit(LAIN)
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    expect(rememberedSidik(INGATAN)).toEqual([await sidikOf(SAYA)])
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/age1|secret/i)
  })

  it('goes on where the memory is damaged', async () => {
    localStorage.setItem(`kumbang.sidik.${INGATAN}`, '{')
    visit(LAIN)
    await settle()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
