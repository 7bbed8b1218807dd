import { STANDAR } from '@/lib/domain/layanan/semua'

const JALUR = Object.values(STANDAR)

/** One page draws the form of every layanan: a folder of app/ as often as it answers to an address. */
export const perJalur = (folder: string, of = JALUR): readonly string[] =>
  folder.includes('[jalur]') ? of.map(({ jalur }) => folder.replace('[jalur]', jalur)) : [folder]

/** Those whose form asks for an identity. */
export const BERIDENTITAS = JALUR.filter(({ identitas }) => identitas)

/** What a page gives an action before its form: actions that serve every layanan are told which. */
export const boundTo = (exportedName: string): readonly string[] =>
  exportedName === 'submitLaporanAction' ? ['WBS'] : exportedName === 'catatAction' ? ['DUMAS'] : []
