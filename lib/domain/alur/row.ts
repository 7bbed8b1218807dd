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
  diamSaat: [],
  pemegang: 'TETAP',
  buku: null,
} as const satisfies Partial<Transition<Guard>>

type Wajib = 'sumber' | 'dari' | 'ke' | 'oleh'

/** One line of a table; what a step does not need is left out. */
export const row = (transition: Partial<Transition<Guard>> & Pick<Transition<Guard>, Wajib>): Transition<Guard> => ({
  ...KOSONG,
  ...transition,
})
