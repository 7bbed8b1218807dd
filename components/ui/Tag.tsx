import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** The shape before the word: arrived, in work, waiting, done, late, archived, referred, withdrawn. */
export type TagKind = 'masuk' | 'jalan' | 'tunggu' | 'selesai' | 'lewat' | 'arsip' | 'limpah' | 'cabut'

const TANDA = classNames(
  'tag inline-flex items-center gap-[0.45em] text-base leading-[1.3] font-semibold',
  'print:in-[.buku]:block print:in-[.buku]:text-[1em] print:in-[.buku]:before:hidden',
)
const TITIK = "before:size-[0.75em] before:flex-none before:content-['']"
const CINCIN = `${TITIK} before:border-2`
const TERISI = 'before:bg-current forced-colors:before:bg-[CanvasText] forced-colors:before:forced-color-adjust-none'
/** Among facts only what is done keeps its colour. */
const FAKTA = 'in-[.facts]:text-ink'

/** Shape and word, colour last. */
const BENTUK: Readonly<Record<TagKind, string>> = {
  masuk: `${CINCIN} before:rounded-[50%] ${FAKTA}`,
  jalan: `${CINCIN} before:rounded-[50%] before:border-l-[0.42em] ${FAKTA}`,
  tunggu: `${TITIK} bg-amber-soft px-[0.4em] py-[0.05em] before:w-[0.65em] before:border-x-[0.22em] ${FAKTA}`,
  selesai: `${CINCIN} text-primary before:rounded-[50%] ${TERISI}`,
  lewat: `mark-wrong text-danger ${FAKTA}`,
  arsip: `${CINCIN} before:rounded-[1px] ${FAKTA}`,
  limpah: `${TITIK} before:[clip-path:polygon(0_35%,50%_35%,50%_0,100%_50%,50%_100%,50%_65%,0_65%)] ${TERISI} ${FAKTA}`,
  cabut: `${TITIK} before:h-[0.4em] before:border-b-3 ${FAKTA}`,
}

export function Tag({ kind, children }: Readonly<{ kind: TagKind; children: ReactNode }>) {
  return (
    <span className={classNames(TANDA, BENTUK[kind])} data-s={kind}>
      {children}
    </span>
  )
}
