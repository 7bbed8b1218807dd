import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error'
import { DrafMilik } from '@/components/form/DrafMilik'
import type { Prepared, useScriptedForm as UseScriptedForm } from '@/components/form/use-scripted-form'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { renderUi } from '../render-ui'

const tsxIn = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => (file.endsWith('.tsx') ? [path.join(folder, file)] : []))
const kept = new Map<string, Record<string, string[]>>()
const sent = new Set<string>()

jest.mock('@/lib/browser/draf', () => ({
  keepDraf: async (nama: string, isian: Record<string, string[]>) => void kept.set(nama, isian),
  openDraf: async (nama: string) => kept.get(nama) ?? null,
  hasDraf: (nama: string) => kept.has(nama),
  forgetDraf: (nama: string) => void kept.delete(nama),
  forgetSemuaDraf: () => kept.clear(),
  forgetDikirim: () => sent.forEach((nama) => kept.delete(nama)),
  markDikirim: (nama: string) => void sent.add(nama),
  unmarkDikirim: (nama: string) => void sent.delete(nama),
}))

const kata = () => [...kept.values()].flatMap(({ pesan = [] }) => pesan)

const REDIRECT = { 'x-action-redirect': '/lacak?kabar=terkirim;push' }
type Line = () => Promise<Response>
let line: Line
let judged: Prepared['ok']
/** What a server action does in the browser: one request that carries the id of the action. */
const post = async (_state: ActionState, form: FormData): Promise<ActionState> => {
  await fetch('/lacak', { method: 'POST', headers: { 'next-action': 'a1' }, body: String(form.get('pesan')) })
  return { ...INITIAL_STATE, attempt: 1 }
}

let DrafKeeper: ComponentType
let useScriptedForm: typeof UseScriptedForm

function Form() {
  const {
    post: action,
    onSubmit,
    faults,
  } = useScriptedForm(post, INITIAL_STATE, async (form) => (judged ? { ok: true, form } : { ok: false, faults: { pesan: 'umum.wajib' } }))
  return (
    <form action={action} onSubmit={onSubmit} aria-label="pesan">
      <output>{faults.umum}</output>
      <textarea name="pesan" aria-label="Pesan" />
      <button type="submit">Kirim</button>
    </form>
  )
}

const answer = (headers: Record<string, string> = {}) => Promise.resolve({ headers: new Headers(headers), ok: true } as Response)
const type = (value: string) => {
  const area = screen.getByLabelText('Pesan')
  act(() => area.focus())
  fireEvent.input(area, { target: { value } })
}
const wait = (ms = 1_000) => act(async () => jest.advanceTimersByTimeAsync(ms))
const press = async () => {
  fireEvent.click(screen.getByText('Kirim'))
  await act(async () => jest.advanceTimersByTimeAsync(1))
}
const asksBeforeLeaving = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

// Read only now, so that they find the stand-in above.
beforeAll(async () => {
  ;({ DrafKeeper } = await import('@/components/form/DrafKeeper'))
  ;({ useScriptedForm } = await import('@/components/form/use-scripted-form'))
})

beforeEach(() => {
  jest.useFakeTimers()
  kept.clear()
  sent.clear()
  judged = true
  line = () => answer()
  window.fetch = () => line()
  draw('kasus-a')
})
const draw = (kasus: string) =>
  renderUi(
    <>
      <DrafKeeper />
      <DrafMilik draf={kasus}>
        <Form />
      </DrafMilik>
      <form data-lupakan="" action={() => undefined}>
        <button type="submit">Keluar</button>
      </form>
    </>,
  )
afterEach(() => void jest.useRealTimers())

const cut: Line = () => Promise.reject(new TypeError('Failed to fetch'))

describe('what is typed after a press', () => {
  it.each([
    ['was refused in the browser', () => void (judged = false)],
    ['found no line', () => void (line = cut)],
    ['was answered in place', () => undefined],
    ['was led to the sign-in', () => void (line = () => answer({ 'x-action-redirect': '/masuk;push' }))],
  ])('that %s is kept, and leaving asks', async (_what, prepare) => {
    prepare()
    type('Satu')
    await wait()
    await press()
    await wait()
    type('Satu dan dua')
    await wait()
    expect(kata()).toEqual(['Satu dan dua'])
    expect(sent.size).toBe(0)
    expect(asksBeforeLeaving()).toBe(true)
  })

  it('is forgotten with what was sent, once the post led on', async () => {
    line = () => answer(REDIRECT)
    type('Satu')
    await wait()
    await press()
    await wait()
    expect(kata()).toEqual([])
    expect(asksBeforeLeaving()).toBe(false)
  })

  it('never counts as sent because another form was', async () => {
    judged = false
    type('Satu')
    await wait()
    await press()
    fireEvent.click(screen.getByText('Keluar'))
    await act(async () => fetch('/staf', { method: 'POST', headers: { 'next-action': 'a2' } }))
    type('Satu dan dua')
    await wait()
    expect(asksBeforeLeaving()).toBe(true)
  })
})

describe('the words of the last moment before a press', () => {
  it('are kept before anything is sent', async () => {
    line = cut
    type('Baru saja')
    await press()
    expect(kata()).toEqual(['Baru saja'])
  })
})

describe('a browser without :has()', () => {
  it('keeps and puts back all the same', async () => {
    const throwing = (selector: string) =>
      selector.includes(':has(') &&
      (() => {
        throw new SyntaxError(selector)
      })()
    const all = jest.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) => {
      throwing(selector)
      return document.body.querySelectorAll(selector)
    }) as typeof document.querySelectorAll)
    const one = jest.spyOn(Element.prototype, 'matches')
    type('Tetap')
    await wait()
    expect(kata()).toEqual(['Tetap'])
    expect(one.mock.calls.flat().filter((selector) => selector.includes(':has('))).toEqual([])
    all.mockRestore()
    one.mockRestore()
  })
})

describe('whoever leaves the device', () => {
  it('leaves none of his words on it', async () => {
    type('Rahasia')
    await wait()
    fireEvent.click(screen.getByText('Keluar'))
    await wait()
    expect(kept.size).toBe(0)
  })
})

describe('the draft of one case', () => {
  it('is offered in no other that is opened in the same tab', async () => {
    type('Untuk kasus pertama')
    await wait()
    cleanup()
    draw('kasus-b')
    await wait()
    expect(screen.getByLabelText('Pesan')).toHaveValue('')
    cleanup()
    draw('kasus-a')
    await wait()
    expect(screen.getByLabelText('Pesan')).toHaveValue('Untuk kasus pertama')
  })

  it('has the case in its name on every page of a case without an address of its own', () => {
    const pages = tsxIn('app/[locale]/(publik)/lacak').filter((file) => file.endsWith('page.tsx'))
    const written = pages.filter((file) => /<(?:Pesan|Keberatan|Akses|Perbaikan)Form/.test(fs.readFileSync(file, 'utf8')))
    expect(written).toHaveLength(3)
    expect(written.filter((file) => !fs.readFileSync(file, 'utf8').includes('<DrafMilik '))).toEqual([])
  })
})

describe('a form by which somebody leaves', () => {
  it('says so to whoever keeps drafts', () => {
    const files = tsxIn('app').map((file) => fs.readFileSync(file, 'utf8'))
    const leaving = files.flatMap((text) => text.match(/<(?:form|PressForm)[^>]*(?:signOut|closeLacak)\w*Action[^>]*>/g) ?? [])
    expect(leaving.length).toBeGreaterThanOrEqual(4)
    expect(leaving.filter((form) => !/lupakan/.test(form))).toEqual([])
  })
})

describe('a form of another build', () => {
  it.each([
    ['whose words are kept says that they come back', 'Satu', 'umum.usang'],
    ['of which nothing is kept asks to copy them', '', 'umum.usangSalin'],
  ])('%s', async (_what, words, told) => {
    line = () => Promise.reject(new UnrecognizedActionError('not found'))
    type(words)
    await wait()
    await press()
    await wait()
    expect(screen.getByRole('status')).toHaveTextContent(told)
  })

  it('is told apart from a line that broke', async () => {
    line = cut
    type('Satu')
    await press()
    await wait()
    expect(screen.getByRole('status')).toHaveTextContent('umum.jaringan')
  })
})
