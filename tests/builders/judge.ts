import type * as z from 'zod'
import { judgeBerakun } from '@/lib/domain/akun/judge-berakun'
import { ISIAN_DUMAS } from '@/lib/domain/layanan/dumas/formulir'
import { ISIAN_WBS } from '@/lib/domain/layanan/wbs/formulir'
import { identitasDumasSchema } from '@/lib/domain/lapor/identitas-dumas-schema'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { materiOf } from '@/lib/domain/lapor/judge-isian'
import { judgesOf } from '@/lib/domain/lapor/judge'
import { judgesCatatDumas, judgesCatatWbs } from '@/lib/domain/lapor/judge-meja'

/** The forms of the site, with the types of what they judge right. */
export const materiSchema = materiOf(ISIAN_WBS, '')
export type MateriInput = z.infer<typeof materiSchema>
export const materiDumasSchema = materiOf(ISIAN_DUMAS, '')
export type MateriDumas = z.infer<typeof materiDumasSchema>

export const { judge: judgeWbs } = judgesOf(ISIAN_WBS, identitasSchema, materiSchema)
export const { judge: judgeDumas, judgeMateri: judgeMateriDumas } = judgesOf(ISIAN_DUMAS, identitasDumasSchema, materiDumasSchema)
export const judgeSp4n = judgeBerakun

export const judgeCatat = (form: FormData, today: string) => judgesCatatDumas(today).judge(form)
export const judgeCatatWbs = (form: FormData, today: string) => judgesCatatWbs(today).judge(form)
