'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { DAFTAR_PENGATURAN, pengaturanSuratSchema } from '@/lib/domain/surat/pengaturan-surat-schema'
import { savePengaturanSurat } from '@/lib/services/surat/pengaturan-surat'
import { runStaffAction } from '@/lib/web/run-action'

export async function savePengaturanSuratAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pengaturanSuratSchema,
    lists: DAFTAR_PENGATURAN,
    run: (petugas, input) => savePengaturanSurat(petugas, input),
    redirectTo: ({ layanan }) => `/staf/pengaturan/surat?layanan=${layanan}`,
  })
}
