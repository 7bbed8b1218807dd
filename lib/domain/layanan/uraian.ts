import type { Guard } from '@/lib/domain/alur/guards'
import type { Transition } from '@/lib/domain/alur/types'
import type { DokumenLayanan } from '@/lib/domain/dokumen/tabel'
import type { Layanan } from '@/lib/domain/layanan'
import type { KataDuaBahasa } from './kata'
import { WBS } from './wbs/alur'
import { DOKUMEN_WBS } from './wbs/dokumen'
import { KATA_WBS } from './wbs/kata'
import { DUMAS } from './dumas/alur'
import { DOKUMEN_DUMAS } from './dumas/dokumen'
import { KATA_DUMAS } from './dumas/kata'
import { SP4N } from './sp4n/alur'
import { DOKUMEN_SP4N } from './sp4n/dokumen'
import { KATA_SP4N } from './sp4n/kata'

/** How a layanan is worked: its steps, who reads and writes its papers, and what the site says of it. */
export type Uraian = Readonly<{ alur: Readonly<Record<string, Transition<Guard>>>; dokumen: DokumenLayanan; kata: KataDuaBahasa }>

/** The second half of the registry, beside STANDAR: one line a layanan. Apart from it because no browser needs a procedure. */
export const URAIAN = {
  WBS: { alur: WBS, dokumen: DOKUMEN_WBS, kata: KATA_WBS },
  DUMAS: { alur: DUMAS, dokumen: DOKUMEN_DUMAS, kata: KATA_DUMAS },
  SP4N: { alur: SP4N, dokumen: DOKUMEN_SP4N, kata: KATA_SP4N },
} as const satisfies Readonly<Record<Layanan, Uraian>>
