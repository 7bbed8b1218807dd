'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { pembetulanSchema, tutupSchema } from '@/lib/domain/buku/buku-schema'
import { closeBulan } from '@/lib/services/buku/close-bulan'
import { correctBuku } from '@/lib/services/buku/correct-buku'
import { runStaffAction } from '@/lib/web/run-action'

export async function correctBukuAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: pembetulanSchema,
    run: correctBuku,
    redirectTo: ({ layanan }) => `/staf/buku-pengaduan?layanan=${layanan}`,
  })
}

export async function closeBulanAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: tutupSchema,
    run: closeBulan,
    redirectTo: ({ layanan, tahun }) => `/staf/buku-pengaduan?layanan=${layanan}&tahun=${tahun}`,
  })
}
