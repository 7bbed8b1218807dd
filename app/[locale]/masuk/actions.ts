'use server'

import type { ActionState } from '@/lib/domain/action-state'
import { masukSchema } from '@/lib/domain/masuk/masuk-schema'
import { signInAny } from '@/lib/services/masuk/sign-in-any'
import { forgetPelapor, startPelapor } from '@/lib/web/akun-session'
import { clientAddress } from '@/lib/web/client-address'
import { deviceFor, rememberDevice } from '@/lib/web/device-cookie'
import { runPublicAction } from '@/lib/web/run-action'
import { startSession } from '@/lib/web/session'

/** Verifies whoever it is and goes on: an officer to the queue, a reporter to his own cases. One of them at a time on a device. */
export async function signInAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    previous,
    form,
    schema: masukSchema,
    run: async ({ kembali, ...input }) => {
      const perangkat = await deviceFor(input.namaPengguna)
      const { sebagai, token } = await signInAny({ ...input, alamatIp: await clientAddress(), perangkat })
      if (sebagai === 'PELAPOR') {
        await startPelapor(token)
        return '/akun'
      }
      await forgetPelapor()
      await startSession(token)
      await rememberDevice(input.namaPengguna)
      return kembali ?? '/staf'
    },
  })
}
