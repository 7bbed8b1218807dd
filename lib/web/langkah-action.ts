import 'server-only'
import { z } from 'zod'
import { isLangkah } from '@/lib/domain/alur/engine'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { LAYANAN } from '@/lib/domain/layanan'
import { readForm, textOf } from '@/lib/domain/web/read-form'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { efekOf } from '@/lib/services/langkah/efek'
import { addBaris, beginForm, stateOf } from './form'
import { runStaffAction } from './run-action'

const pilihan = z.object({ layanan: z.enum(LAYANAN), langkah: z.string().refine(isLangkah) })

/** Which step of which procedure a form stands for. @throws AppError FORBIDDEN for one that no form takes. */
function efekFor(form: FormData) {
  const chosen = pilihan.safeParse(readForm(form, []))
  if (!chosen.success || !isLangkah(chosen.data.langkah)) throw new AppError('FORBIDDEN')
  const { layanan, langkah } = chosen.data
  return { layanan, langkah, efek: efekOf(layanan, langkah) }
}

/**
 * The one action of every step of a case: the step named by the form says which fields it judges. Afterwards the officer
 * reads the case, or his queue where the step took it out of his sight.
 */
export async function runLangkahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  beginForm(previous, form)
  let chosen: ReturnType<typeof efekFor>
  try {
    chosen = efekFor(form)
  } catch (error) {
    return stateOf(error, { previous, form, schemas: [] })
  }
  const { layanan, langkah, efek } = chosen
  const kolom = efek.baris?.[textOf(form, 'tambah')]
  if (kolom) return addBaris({ previous, form, schemas: [efek.schema] }, kolom)
  let tampak = true
  return runStaffAction({
    previous,
    form,
    schema: efek.schema,
    lists: efek.lists,
    run: async (petugas, input) => {
      tampak = await doLangkah(petugas, { layanan, langkah, input })
    },
    redirectTo: ({ pengaduanId }) => (tampak ? `/staf/pengaduan/${pengaduanId}?baru=1` : '/staf'),
  })
}
