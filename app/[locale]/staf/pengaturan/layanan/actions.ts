'use server'

import * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { bukaLayananSchema, layananSchema, profilSchema } from '@/lib/domain/instansi/profil-schema'
import { standarSchema } from '@/lib/domain/instansi/standar-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { closeLayanan, openLayanan, reopenLayanan, saveLambang, saveProfil } from '@/lib/services/instansi/manage-layanan'
import { saveStandar } from '@/lib/services/instansi/standar'
import { runStaffAction } from '@/lib/web/run-action'

const DAFTAR = '/staf/pengaturan/layanan'
const toLayanan = ({ layanan }: Readonly<{ layanan: Layanan }>) => `${DAFTAR}/${layanan.toLowerCase()}`

export async function openLayananAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: bukaLayananSchema, run: openLayanan, redirectTo: () => DAFTAR })
}

export async function saveProfilAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: profilSchema, run: saveProfil, redirectTo: toLayanan })
}

const lambangSchema = z.object({ ...layananSchema.shape, lambang: z.instanceof(File, { error: 'lambang.wajib' }) })

export async function saveLambangAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: lambangSchema,
    run: async (petugas, { layanan, lambang }) => {
      if (lambang.size === 0) throw new AppError('INVALID_INPUT', ['lambang.wajib'])
      await saveLambang(petugas, layanan, Buffer.from(await lambang.arrayBuffer()))
    },
    redirectTo: toLayanan,
  })
}

export async function removeLambangAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: layananSchema,
    run: (petugas, { layanan }) => saveLambang(petugas, layanan, null),
    redirectTo: toLayanan,
  })
}

export async function closeLayananAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: layananSchema,
    run: (petugas, { layanan }) => closeLayanan(petugas, layanan),
    redirectTo: toLayanan,
  })
}

export async function reopenLayananAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: layananSchema,
    run: (petugas, { layanan }) => reopenLayanan(petugas, layanan),
    redirectTo: toLayanan,
  })
}

export async function saveStandarAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({ previous, form, schema: standarSchema, run: saveStandar, redirectTo: toLayanan })
}
