'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { TempelanState } from '@/lib/domain/instansi/tempelan-state'
import { daftarUnitSchema, muatWilayahSchema } from '@/lib/domain/instansi/unit-schema'
import { inLocale } from '@/lib/domain/web/locale-path'
import { importUnit, loadWilayah } from '@/lib/services/instansi/import-unit'
import { runStaffAction } from '@/lib/web/run-action'
import { runStaffQuery } from '@/lib/web/run-query'

const DAFTAR = '/staf/pengaturan/unit'
const LINGKUP = ['lingkup']

export async function loadWilayahAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return runStaffAction({
    previous,
    form,
    schema: muatWilayahSchema,
    run: (petugas, { kodeWilayah }) => loadWilayah(petugas, kodeWilayah),
    redirectTo: () => `${DAFTAR}?jenis=DESA`,
  })
}

/** The first press shows what would be made of each line; the second, on the same page, makes it. */
export async function importUnitAction(previous: TempelanState, form: FormData): Promise<TempelanState> {
  const result = await runStaffQuery({ previous, form, schema: daftarUnitSchema, lists: LINGKUP, run: importUnit })
  if (!result.ok) return { ...result.state, baris: previous.baris }
  if (form.get('simpan') === '1') return redirect(inLocale(await getLocale(), `${DAFTAR}?jenis=OPD`))
  const values = { tabel: [String(form.get('tabel') ?? '')], lingkup: form.getAll('lingkup').map(String) }
  return { ...INITIAL_STATE, attempt: previous.attempt + 1, values, baris: result.data }
}
