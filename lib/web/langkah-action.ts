import 'server-only'
import { isLangkah } from '@/lib/domain/alur/engine'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { textOf } from '@/lib/domain/web/read-form'
import { doLangkah, findEfek } from '@/lib/services/langkah/do-langkah'
import { addBaris, beginForm, stateOf } from './form'
import { runStaffAction } from './run-action'
import { requestOrigin } from './same-origin'
import { requirePetugas } from './session'

/** What the step named by a form asks for, in the procedure of its case. @throws AppError NOT_FOUND, FORBIDDEN. */
async function efekFor(form: FormData) {
  const petugas = await requirePetugas()
  const langkah = textOf(form, 'langkah')
  if (!isLangkah(langkah)) throw new AppError('FORBIDDEN')
  return { langkah, efek: await findEfek(petugas, textOf(form, 'pengaduanId'), langkah) }
}

/**
 * The one action of every step of a case: the step named by the form says which fields it judges. Afterwards the officer
 * reads the case, or his queue where the step took it out of his sight.
 */
export async function runLangkahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  beginForm(previous, form)
  let chosen: Awaited<ReturnType<typeof efekFor>>
  try {
    if ((await requestOrigin()) !== 'same') throw new AppError('FORBIDDEN')
    chosen = await efekFor(form)
  } catch (error) {
    return stateOf(error, { previous, form, schemas: [] })
  }
  const { langkah, efek } = chosen
  const kolom = efek.baris?.[textOf(form, 'tambah')]
  if (kolom) return addBaris({ previous, form, schemas: [efek.schema] }, kolom)
  let tampak = true
  return runStaffAction({
    previous,
    form,
    schema: efek.schema,
    lists: efek.lists,
    run: async (petugas, input) => {
      tampak = await doLangkah(petugas, langkah, input)
    },
    redirectTo: ({ pengaduanId }) => (tampak ? `/staf/pengaduan/${pengaduanId}?baru=1` : '/staf'),
  })
}
