import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { inLocale } from '@/lib/domain/web/locale-path'
import { readForm } from '@/lib/domain/web/read-form'
import { beginForm, invalidState, stateOf } from './form'
import { requestOrigin } from './same-origin'
import { requirePetugas } from './session'

type Common<S extends z.ZodType> = Readonly<{
  previous: ActionState
  form: FormData
  schema: S
  /** Names that may carry several values. */
  lists?: readonly string[]
}>

type StaffAction<S extends z.ZodType> = Common<S> &
  Readonly<{
    run: (petugas: Petugas, input: z.infer<S>) => Promise<unknown>
    redirectTo: (input: z.infer<S>) => string
    /** The acts by which a demanded second factor is set up. */
    tanpaFaktor?: boolean
  }>

type PublicAction<S extends z.ZodType> = Common<S> & Readonly<{ run: (input: z.infer<S>) => Promise<string> }>

const answeredOf = ({ previous, form, schema }: Common<z.ZodType>) => ({ previous, form, schemas: [schema] })

/**
 * The only way into a staff use case: same origin, live session, every argument judged, then the service (which
 * authorises). Refusals come back to the form with everything typed; faults go to the error page without their message.
 */
export async function runStaffAction<S extends z.ZodType>(action: StaffAction<S>): Promise<ActionState> {
  beginForm(action.previous, action.form)
  if ((await requestOrigin()) !== 'same') return stateOf(new AppError('FORBIDDEN'), answeredOf(action))
  const petugas = await requirePetugas({ tanpaFaktor: action.tanpaFaktor })
  const parsed = action.schema.safeParse(readForm(action.form, action.lists ?? []))
  if (!parsed.success) return invalidState(parsed.error, answeredOf(action))
  try {
    await action.run(petugas, parsed.data)
  } catch (error) {
    // The page behind the form must show what changed, so its data is read anew; what was typed stays in the state.
    if (error instanceof AppError && error.code === 'CONFLICT') revalidatePath('/', 'layout')
    return stateOf(error, answeredOf(action))
  }
  revalidatePath('/', 'layout')
  return redirect(inLocale(await getLocale(), action.redirectTo(parsed.data)))
}

/**
 * The same for people without an account. A post without any word about its origin is let through: there is no ambient
 * right to abuse, and old browsers send none. `run` returns the path to go on to.
 */
export async function runPublicAction<S extends z.ZodType>(action: PublicAction<S>): Promise<ActionState> {
  beginForm(action.previous, action.form)
  if ((await requestOrigin()) === 'foreign') return stateOf(new AppError('FORBIDDEN'), answeredOf(action))
  const parsed = action.schema.safeParse(readForm(action.form, action.lists ?? []))
  if (!parsed.success) return invalidState(parsed.error, answeredOf(action))
  let next: string
  try {
    next = await action.run(parsed.data)
  } catch (error) {
    return stateOf(error, answeredOf(action))
  }
  return redirect(inLocale(await getLocale(), next))
}
