'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pilihanKabarSchema } from '@/lib/domain/akun/akun-schema'
import { addPengaduan } from '@/lib/services/akun/claim-pengaduan'
import { forgetKlaim, getKlaim } from '@/lib/web/akun-session'
import { runPelaporAction } from '@/lib/web/run-pelapor-action'

/** The choice before the first secret case: its addresses go and the case comes, or nothing changes. */
export async function chooseKabarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPelaporAction({
    previous,
    form,
    schema: pilihanKabarSchema,
    run: async (pelapor, { pilihan }) => {
      const pengaduanId = await getKlaim(pelapor)
      if (pilihan === 'HAPUS' && pengaduanId !== null) await addPengaduan(pelapor, pengaduanId, true)
      await forgetKlaim()
      return pilihan === 'HAPUS' && pengaduanId !== null ? '/akun?kabar=tersimpan' : '/akun?kabar=batal'
    },
  })
}
