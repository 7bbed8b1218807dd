import 'server-only'
import { AppError } from '@/lib/domain/errors'

/** Runs an act of the reporter that somebody or the clock may have done before him: then there is nothing left to do. */
export async function ignoreClosed(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID_TRANSITION') throw error
  }
}
