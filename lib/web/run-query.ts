import 'server-only'
import { revalidatePath } from 'next/cache'
import type * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { readForm } from '@/lib/domain/web/read-form'
import { beginForm, invalidState, stateOf } from './form'
import { requestOrigin } from './same-origin'
import { requirePetugas } from './session'

type StaffQuery<S extends z.ZodType, T> = Readonly<{
  previous: ActionState
  form: FormData
  schema: S
  run: (petugas: Petugas, input: z.infer<S>) => Promise<T>
  /** Names that may carry several values. */
  lists?: readonly string[]
  /** False for an act among many of the same kind: drawing the page anew after each would take longer than the act. */
  refresh?: boolean
}>

export type QueryResult<T> = Readonly<{ ok: true; data: T }> | Readonly<{ ok: false; state: ActionState }>

/** Like runStaffAction, for the one act whose answer goes to the browser instead of to another page. */
export async function runStaffQuery<S extends z.ZodType, T>({
  previous,
  form,
  schema,
  run,
  lists = [],
  refresh = true,
}: StaffQuery<S, T>): Promise<QueryResult<T>> {
  beginForm(previous, form)
  if ((await requestOrigin()) !== 'same')
    return { ok: false, state: stateOf(new AppError('FORBIDDEN'), { previous, form, schemas: [schema] }) }
  const petugas = await requirePetugas()
  const parsed = schema.safeParse(readForm(form, lists))
  if (!parsed.success) return { ok: false, state: invalidState(parsed.error, { previous, form, schemas: [schema] }) }
  try {
    const data = await run(petugas, parsed.data)
    if (refresh) revalidatePath('/', 'layout')
    return { ok: true, data }
  } catch (error) {
    return { ok: false, state: stateOf(error, { previous, form, schemas: [schema] }) }
  }
}
