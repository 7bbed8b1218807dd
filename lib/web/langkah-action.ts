import 'server-only'
import { isLangkah, type Langkah } from '@/lib/domain/alur/engine'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { fieldNamesOf, textOf, typedValues } from '@/lib/domain/web/read-form'
import { doLangkah, findEfek } from '@/lib/services/langkah/do-langkah'
import type { Efek } from '@/lib/services/langkah/efek-langkah'
import { saveDraf } from '@/lib/services/langkah/save-draf'
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

/** Keeps the form as it stands; it comes back with all its words, and says that they are kept. */
async function keepDraf({ previous, form }: Readonly<{ previous: ActionState; form: FormData }>, langkah: Langkah, { schema }: Efek) {
  const values = typedValues(form, fieldNamesOf(schema))
  try {
    const { pengaduanId: _id, versi: _versi, ...isi } = values
    await saveDraf(await requirePetugas(), textOf(form, 'pengaduanId'), langkah, isi)
  } catch (error) {
    return stateOf(error, { previous, form, schemas: [schema] })
  }
  return { ...INITIAL_STATE, values, attempt: previous.attempt + 1, details: ['sementara'] }
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
  if (textOf(form, 'sementara') !== '') return keepDraf({ previous, form }, langkah, efek)
  const kolom = efek.baris?.[textOf(form, 'tambah')]
  if (kolom) return addBaris({ previous, form, schemas: [efek.schema] }, kolom)
  let tampak = true
  const state = await runStaffAction({
    previous,
    form,
    schema: efek.schema,
    lists: efek.lists,
    run: async (petugas, input) => {
      tampak = await doLangkah(petugas, langkah, input, textOf(form, 'setuju'))
    },
    redirectTo: ({ pengaduanId }) => (tampak ? `/staf/pengaduan/${pengaduanId}?baru=1` : '/staf'),
  })
  // One page holds several presses; the question belongs to one of them.
  return state.code === 'UNCONFIRMED' ? { ...state, values: { ...state.values, langkah: [langkah] } } : state
}
