'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { beginWork } from '@/components/ui/busy'
import { openPindaian, type PindaianTerbuka } from '@/lib/browser/pindaian/open-halaman'
import type { AsliTersegel, Formulir } from '@/lib/browser/pindaian/seal-asli'
import { removeBerkas } from '@/lib/browser/upload'
import type { Layanan } from '@/lib/domain/layanan'
import { SETELAN_DUMAS } from '@/lib/domain/layanan/dumas/setelan'
import { countPenutup } from '@/lib/domain/lapor/penutup'
import { usePenutup, type PenutupState } from './use-penutup'

/** A pair the server keeps: its id, the copy handlers will read, and what opens the original. */
type Pasangan = Readonly<{ id: string; salinan: Blob; asli: AsliTersegel }>

type Tahap = 'kosong' | 'membuka' | 'menutup' | 'mengirim' | 'siap'

export type PindaianState = Readonly<{
  tahap: Tahap
  pindaian: PindaianTerbuka | null
  pasangan: Pasangan | null
  penutup: PenutupState
  centang: Readonly<{ kosong: boolean; diperiksa: boolean }>
  /** Key of a sentence under "isian", of what went wrong here. */
  galat: string | null
  tick: (change: Partial<Readonly<{ kosong: boolean; diperiksa: boolean }>>) => void
  choose: (element: HTMLInputElement) => void
  make: () => Promise<void>
  edit: () => void
  drop: () => void
}>

/** What a scanner of an office makes is judged alike at every desk, whatever its citizens may send. */
const LIMIT = SETELAN_DUMAS.ukuranBukti
const BELUM = { kosong: false, diperiksa: false } as const

const kunciOf = (input: HTMLInputElement | null): string => input?.form?.querySelector<HTMLInputElement>('[name=kunciKirim]')?.value ?? ''

/** Words the server refuses a pair with; one this page does not know falls back to a general sentence. */
const GALAT = ['kosong', 'besar', 'jenis', 'virus', 'rusak', 'piksel', 'salinan', 'ganda', 'putus', 'penuh', 'ditolak']

const faultOf = (galat: string) => `pindaian.${GALAT.includes(galat) ? galat : 'gagal'}`

type Made = Readonly<{ ok: true; pasangan: Pasangan }> | Readonly<{ ok: false; galat: string }>

/** Draws the copy, seals the original, sends both. */
async function makePair(pindaian: PindaianTerbuka, penutup: PenutupState, formulir: Formulir): Promise<Made> {
  const [{ makeSalinan }, { sealAsli }, { sendSalinan }] = await Promise.all([
    import('@/lib/browser/pindaian/make-salinan'),
    import('@/lib/browser/pindaian/seal-asli'),
    import('@/lib/browser/pindaian/send-salinan'),
  ])
  const salinan = await makeSalinan(pindaian, penutup.semua, LIMIT)
  if (!salinan) return { ok: false, galat: 'pindaian.besar' }
  const asli = await sealAsli(pindaian.berkas, formulir)
  const sent = await sendSalinan(salinan, asli, formulir)
  return sent.ok ? { ok: true, pasangan: { id: sent.id, salinan, asli } } : { ok: false, galat: faultOf(sent.galat) }
}

/** The opened scan; it is let go of when another is chosen and when the page is left. */
function useTerbuka() {
  const [pindaian, setPindaian] = useState<PindaianTerbuka | null>(null)
  const open = useRef<PindaianTerbuka | null>(null)
  const hold = useCallback((next: PindaianTerbuka | null) => {
    open.current?.close()
    open.current = next
    setPindaian(next)
  }, [])
  useEffect(() => () => open.current?.close(), [])
  return { pindaian, hold }
}

/** Where this scan stands, and what stands beside it. */
function useTahap() {
  const [tahap, setTahap] = useState<Tahap>('kosong')
  const [galat, setGalat] = useState<string | null>(null)
  const [centang, setCentang] = useState<PindaianState['centang']>(BELUM)
  const [pasangan, setPasangan] = useState<Pasangan | null>(null)
  const { pindaian, hold } = useTerbuka()
  const penutup = usePenutup()
  const { clear } = penutup
  const forget = useCallback(
    (next: Tahap, fault: string | null) => {
      hold(null)
      clear()
      setCentang(BELUM)
      setPasangan(null)
      setGalat(fault)
      setTahap(next)
    },
    [clear, hold],
  )
  return { tahap, setTahap, galat, setGalat, centang, setCentang, pasangan, setPasangan, pindaian, hold, penutup, forget }
}

type Langkah = ReturnType<typeof useTahap>
type Input = RefObject<HTMLInputElement | null>

/** Opens what was chosen, also what was chosen before the script came, so that the form never posts it in clear. */
function useChoose(input: Input, aktif: boolean, { forget, hold, setTahap }: Pick<Langkah, 'forget' | 'hold' | 'setTahap'>) {
  const choose = useCallback(
    (element: HTMLInputElement) => {
      const file = element.files?.[0]
      if (!file) return
      element.value = ''
      if (file.size === 0 || file.size > LIMIT) return forget('kosong', file.size === 0 ? 'pindaian.kosong' : 'pindaian.besar')
      forget('membuka', null)
      void openPindaian(file).then((opened) => {
        if (!opened.ok) return forget('kosong', `pindaian.${opened.galat}`)
        hold(opened.pindaian)
        setTahap('menutup')
      })
    },
    [forget, hold, setTahap],
  )
  useEffect(() => {
    if (!aktif) return
    const timer = setTimeout(() => input.current && choose(input.current))
    return () => clearTimeout(timer)
  }, [aktif, choose, input])
  return choose
}

/** Makes and sends the pair, once something is covered, or said to need no cover, and all of it was checked. */
async function make(formulir: () => Formulir, langkah: Langkah): Promise<void> {
  const { pindaian, penutup, centang, tahap, setGalat, setTahap, setPasangan } = langkah
  if (!pindaian || tahap !== 'menutup') return
  if (countPenutup(penutup.semua) === 0 && !centang.kosong) return setGalat('pindaian.tutup')
  if (!centang.diperiksa) return setGalat('pindaian.periksa')
  setGalat(null)
  setTahap('mengirim')
  const done = beginWork()
  const made = await makePair(pindaian, penutup, formulir())
    .catch((): Made => ({ ok: false, galat: 'pindaian.gagal' }))
    .finally(done)
  setPasangan(made.ok ? made.pasangan : null)
  setGalat(made.ok ? null : made.galat)
  setTahap(made.ok ? 'siap' : 'menutup')
}

/** From the chosen scan to the pair that waits for its form; nothing of the original leaves the page unsealed. */
export function usePindaian(aktif: boolean, layanan: Layanan): readonly [Input, PindaianState] {
  const input = useRef<HTMLInputElement>(null)
  const langkah = useTahap()
  const { tahap, pindaian, pasangan, penutup, centang, galat, setCentang, setTahap, forget } = langkah
  const choose = useChoose(input, aktif, langkah)
  const formulir = () => ({ kunciKirim: kunciOf(input.current), layanan })
  const edit = () => {
    setCentang({ ...centang, diperiksa: false })
    setTahap('menutup')
  }
  const drop = () => {
    if (pasangan) void removeBerkas(formulir(), pasangan.id)
    forget('kosong', null)
  }
  const tick: PindaianState['tick'] = (change) => setCentang((now) => ({ ...now, ...change }))
  return [input, { tahap, pindaian, pasangan, penutup, centang, galat, tick, choose, make: () => make(formulir, langkah), edit, drop }]
}
