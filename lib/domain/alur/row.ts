import type { Guard } from './guards'
import type { Transition } from './types'

const KOSONG = {
  syarat: [],
  efek: null,
  dokumen: [],
  nomor: [],
  kabar: [],
  surat: null,
  tenggat: {},
  ranah: 'UMUM',
  halaman: null,
  melalui: [],
  wajib: null,
  sudah: null,
  bila: null,
  senyap: false,
  akibat: [],
  diamSaat: [],
  pemegang: 'TETAP',
  buku: null,
} as const satisfies Partial<Transition<Guard>>

type Wajib = 'sumber' | 'dari' | 'ke' | 'oleh'

type Isian<E> = Partial<Transition<Guard>> & Pick<Transition<Guard>, Wajib> & Readonly<{ efek?: E }>

/** One line of a table; what a step does not need is left out. The name of its effect stays its type. */
export const row = <const E extends string | null = null>(transition: Isian<E>) =>
  ({ ...KOSONG, ...transition }) as Transition<Guard> & Readonly<{ efek: E }>
