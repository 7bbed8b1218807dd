'use server'

import { kasusPath } from '@/components/staf/langkah/target'
import type { ActionState } from '@/lib/domain/action-state'
import { berkasSchema, fotoSchema } from '@/lib/domain/dokumen/berkas'
import { setujuiFoto } from '@/lib/services/berkas/approve-foto'
import { storeBerkas } from '@/lib/services/berkas/store-berkas'
import { chosenFiles } from '@/lib/web/form'
import { runStaffAction } from '@/lib/web/run-action'

const back = ({ pengaduanId }: Readonly<{ pengaduanId: string }>) => kasusPath(pengaduanId, 'berkas')

/** Keeps a file of an official beside a paper. */
export async function storeBerkasAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: berkasSchema,
    run: (petugas, input) => storeBerkas(petugas, input, chosenFiles(form, 'berkas')[0] ?? null),
    redirectTo: back,
  })
}

/** Lets the public see photos of a case. */
export async function setujuiFotoAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: fotoSchema, lists: ['foto'], run: setujuiFoto, redirectTo: back })
}
