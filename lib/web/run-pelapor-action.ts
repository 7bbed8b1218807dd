import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { inLocale } from '@/lib/domain/web/locale-path'
import { readForm } from '@/lib/domain/web/read-form'
import type { Pelapor } from '@/lib/services/akun/get-pelapor'
import { requirePelapor } from './akun-session'
import { beginForm, invalidState, stateOf } from './form'
import { requestOrigin } from './same-origin'

type PelaporAction<S extends z.ZodType> = Readonly<{
  previous: ActionState
  form: FormData
  schema: S
  /** Returns the path to go on to. */
  run: (pelapor: Pelapor, input: z.infer<S>) => Promise<string>
}>

/** The only way into what a signed-in reporter may do: same origin, live session, every argument judged, then the service. */
export async function runPelaporAction<S extends z.ZodType>({ previous, form, schema, run }: PelaporAction<S>): Promise<ActionState> {
  beginForm(previous, form)
  if ((await requestOrigin()) !== 'same') return stateOf(new AppError('FORBIDDEN'), { previous, form, schemas: [schema] })
  const pelapor = await requirePelapor()
  const parsed = schema.safeParse(readForm(form, []))
  if (!parsed.success) return invalidState(parsed.error, { previous, form, schemas: [schema] })
  let next: string
  try {
    next = await run(pelapor, parsed.data)
  } catch (error) {
    return stateOf(error, { previous, form, schemas: [schema] })
  }
  revalidatePath('/', 'layout')
  return redirect(inLocale(await getLocale(), next))
}
