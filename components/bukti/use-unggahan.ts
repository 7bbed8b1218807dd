'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Layanan } from '@/lib/domain/layanan'
import { batasMasuk, isHeicName } from '@/lib/domain/lapor/heic'
import { beginWork } from '@/components/ui/busy'
import { preparePhoto, sidikOf } from '@/lib/browser/photo'
import { listBerkas, removeBerkas, sendBerkas, sendRekaman, type Terkirim, type UploadResult } from '@/lib/browser/upload'

/** One chosen file on its way. `bagian` runs from 0 to 1. `gambar`: address of the picture in this browser, where it can draw it. */
export type Kiriman = Readonly<{ key: number; file: File; gambar?: string; bagian: number; galat: string | null; berkas: Terkirim | null }>

type Options = Readonly<{ batas: number; rekaman: number; layanan: Layanan }>

const kunciOf = (input: HTMLInputElement | null) => input?.form?.querySelector<HTMLInputElement>('[name=kunciKirim]')?.value ?? ''
const gambarOf = (file: File) => (/^image\/(jpeg|png|webp)$/.test(file.type) ? URL.createObjectURL(file) : undefined)
const isRekaman = (file: File) =>
  /^(audio|video)\//.test(file.type) || /\.(mp3|m4a|mp4|ogg|opus|wav|webm|aac|amr|mov|3gp|3g2)$/i.test(file.name)

/** A copy that arrived with another fingerprint than it left with is not the file. */
async function checked(result: UploadResult, sent: Blob): Promise<UploadResult> {
  if (!result.ok) return result
  const own = await sidikOf(sent)
  // Of a photo that was made a JPEG there, the server names the one it got beside the one it keeps.
  return own === null || [result.berkas.sidik, result.berkas.sidikPilihan].includes(own) ? result : { ok: false, galat: 'terpotong' }
}

type Send = Readonly<{
  file: File
  kunciKirim: string
  layanan: Layanan
  batas: number
  rekaman: number
  onProgress: (part: number) => void
  signal: AbortSignal
}>

async function sendOne({ file, batas, rekaman, ...sending }: Send): Promise<UploadResult> {
  if (file.size > batas && isRekaman(file) && file.size <= rekaman) return sendRekaman(file, sending)
  const siap = await preparePhoto(file, batas)
  const heic = isHeicName(siap.nama)
  if (siap.isi.size > batasMasuk(heic, batas)) return { ok: false, galat: heic ? 'heic' : 'besar' }
  return checked(await sendBerkas(siap, sending), siap.isi)
}

/** The files of one field in the order they were chosen. */
function useItems() {
  const [items, setItems] = useState<readonly Kiriman[]>([])
  const patch = useCallback(
    (key: number, change: Partial<Kiriman>) => setItems((all) => all.map((item) => (item.key === key ? { ...item, ...change } : item))),
    [],
  )
  const add = useCallback((fresh: readonly Kiriman[]) => setItems((all) => [...all, ...fresh]), [])
  const forget = useCallback((gone: (item: Kiriman) => boolean) => setItems((all) => all.filter((item) => !gone(item))), [])
  return { items, patch, add, forget }
}

/** One file after the other; the page counts as busy until the last is through. */
function useQueue(patch: (key: number, change: Partial<Kiriman>) => void, { batas, rekaman, layanan }: Options) {
  const aborts = useRef(new Map<number, AbortController>())
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const send = useCallback(
    (key: number, file: File, kunciKirim: string) => {
      const abort = new AbortController()
      aborts.current.set(key, abort)
      const done = beginWork()
      const onProgress = (bagian: number) => patch(key, { bagian })
      const work = async () => {
        const result = abort.signal.aborted
          ? null
          : await sendOne({ file, kunciKirim, layanan, batas, rekaman, onProgress, signal: abort.signal })
        if (result?.ok) patch(key, { bagian: 1, berkas: result.berkas })
        else if (result && result.galat !== 'batal') patch(key, { galat: result.galat })
      }
      queue.current = queue.current
        .then(work)
        .catch(() => patch(key, { galat: 'gagal' }))
        .finally(done)
    },
    [batas, layanan, patch, rekaman],
  )
  const abort = useCallback((key: number) => aborts.current.get(key)?.abort(), [])
  return { send, abort }
}

type Input = RefObject<HTMLInputElement | null>

/** Files the server holds for a key that came back with a draft. */
function usePulih(input: Input, layanan: Layanan): readonly Terkirim[] {
  const [pulih, setPulih] = useState<readonly Terkirim[]>([])
  useEffect(() => {
    const form = input.current?.form
    if (!form) return undefined
    const look = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'kunciKirim') return
      void listBerkas({ kunciKirim: target.value, layanan }).then(setPulih, () => undefined)
    }
    form.addEventListener('input', look)
    return () => form.removeEventListener('input', look)
  }, [input, layanan])
  return pulih
}

/** A file that has arrived is worth as much as a word: whoever keeps the form's words hears of it. */
function useTellForm(input: Input, sampai: number): void {
  useEffect(() => {
    if (sampai > 0) input.current?.form?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [input, sampai])
}

/** Files leave as soon as they are chosen; the form itself is then posted without them. */
export function useUnggahan(options: Options) {
  const input = useRef<HTMLInputElement>(null)
  const nextKey = useRef(0)
  const { items, patch, add, forget } = useItems()
  const [removed, setRemoved] = useState<readonly string[]>([])
  const { send, abort } = useQueue(patch, options)
  const pulih = usePulih(input, options.layanan)
  useTellForm(input, items.filter(({ berkas }) => berkas !== null).length)
  const choose = useCallback(() => {
    const kunciKirim = kunciOf(input.current)
    const files = [...(input.current?.files ?? [])]
    if (files.length === 0 || !input.current || kunciKirim === '') return
    input.current.value = ''
    const fresh = files.map((file) => ({ key: (nextKey.current += 1), file, gambar: gambarOf(file), bagian: 0, galat: null, berkas: null }))
    add(fresh)
    for (const item of fresh) send(item.key, item.file, kunciKirim)
  }, [add, send])
  const retry = (item: Kiriman) => {
    patch(item.key, { galat: null, bagian: 0 })
    send(item.key, item.file, kunciOf(input.current))
  }
  const drop = (key: number) => {
    abort(key)
    forget((item) => item.key === key)
  }
  const remove = async (id: string) => {
    if (!(await removeBerkas({ kunciKirim: kunciOf(input.current), layanan: options.layanan }, id))) return
    setRemoved((all) => [...all, id])
    forget((item) => item.berkas?.id === id)
  }
  // What was chosen before the script came is taken over too.
  useEffect(() => {
    const timer = setTimeout(choose)
    return () => clearTimeout(timer)
  }, [choose])
  return { input, items, pulih, removed, choose, retry, drop, remove }
}
