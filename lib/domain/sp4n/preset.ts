import * as z from 'zod'
import { SETELAN_SP4N } from '@/lib/domain/layanan/sp4n/setelan'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import { requiredChoice } from '@/lib/domain/lapor/teks'

/** The regency's own standard, five days in all; or the national rule, three to forward and five for the agency. */
export const PRESET_SP4N = ['KETAPANG', 'NASIONAL'] as const
export type PresetSp4n = (typeof PRESET_SP4N)[number]

const NASIONAL = { ...SETELAN_SP4N.anggaran, PENYELESAIAN: 8, VERIFIKASI: 3, SUBSTANSI: 4, TANGGAPAN: 1 } as const

/** Budgets in working days under a preset; null for a clock SP4N does not have. */
export function anggaranPreset(preset: PresetSp4n, jenis: JenisTenggat): number | null {
  const anggaran: Readonly<Partial<Record<JenisTenggat, number>>> = preset === 'NASIONAL' ? NASIONAL : SETELAN_SP4N.anggaran
  return anggaran[jenis] ?? null
}

export const presetSchema = z.object({ preset: requiredChoice('preset', PRESET_SP4N) })
export type PresetInput = z.infer<typeof presetSchema>

/** What is stored, as a preset; whatever is not one means the regency's own standard. */
export const presetOf = (nilai: unknown): PresetSp4n => PRESET_SP4N.find((preset) => preset === nilai) ?? 'KETAPANG'
