import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { checkJam } from './jam'

/** For what a waiting time guards: a clock that is not believed has not waited. @throws AppError GUARD_FAILED "jamBelumDipastikan". */
export async function assertJam(): Promise<void> {
  if ((await checkJam()) !== null) throw new AppError('GUARD_FAILED', ['jamBelumDipastikan'])
}
