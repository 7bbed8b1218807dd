import { isClosed, type Status } from '@/lib/domain/pengaduan/status'
import type { ClockEffect, Transition } from './types'

type Table = Readonly<Record<string, Transition>>

const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ') || '–'

const statusesOf = (table: Table): readonly Status[] => [
  ...new Set(Object.values(table).flatMap((row) => (row.ke ? [...row.dari, row.ke] : []))),
]

/** One arrow a move; steps that leave a case where it is stand in the table only. */
function mermaid(table: Table): string {
  const statuses = statusesOf(table)
  const arrows = Object.entries(table).flatMap(([langkah, { dari, ke, sumber }]) => {
    if (!ke) return []
    const from = dari.length > 0 ? dari : ['[*]']
    return from.map((status) => `  ${status} --> ${ke}: ${sumber} ${langkah}`)
  })
  const ends = statuses.filter(isClosed).map((status) => `  ${status} --> [*]`)
  return ['```mermaid', 'stateDiagram-v2', ...arrows, ...ends, '```'].join('\n')
}

function clockWords({ mulai, mulaiSejakTerima, selesai, jeda, lanjut, anggaran, batalkanSemua }: ClockEffect): string {
  const words = [
    ...(mulai ?? []).map((jenis) => `starts \`${jenis}\``),
    ...(mulaiSejakTerima ?? []).map((jenis) => `starts \`${jenis}\` from the day of receipt`),
    ...(selesai ?? []).map((jenis) => `ends \`${jenis}\``),
    ...(jeda ?? []).map((jenis) => `pauses \`${jenis}\``),
    ...(lanjut ?? []).map((jenis) => `resumes \`${jenis}\``),
    ...(anggaran ? [`\`${anggaran.jenis}\` gets the budget \`${anggaran.setelan}\``] : []),
    ...(batalkanSemua ? ['cancels all'] : []),
  ]
  return words.join(', ') || '–'
}

function fromWords(dari: readonly Status[], all: readonly Status[]): string {
  if (dari.length === 0) return '(new)'
  return all.every((status) => dari.includes(status)) ? '(any)' : list(dari)
}

function tableRow(langkah: string, row: Transition, all: readonly Status[]): string {
  const cells = [
    row.sumber,
    `\`${langkah}\``,
    fromWords(row.dari, all),
    row.ke ? `\`${row.ke}\`` : '(stays)',
    list(row.oleh),
    list(row.syarat),
    list(row.dokumen),
    list(row.kabar),
    clockWords(row.tenggat),
  ]
  return `| ${cells.join(' | ')} |`
}

const HEAD = ['No.', 'Step', 'From', 'To', 'Who', 'Conditions', 'Papers', 'Notices', 'Clocks']

/** A procedure as a page: diagram and table, drawn from the very table the site runs on. */
export function alurPage(title: string, table: Table): string {
  const all = statusesOf(table)
  return [
    `# ${title}`,
    'Drawn from the table in `lib/domain/layanan` by `npm run docs`; not to be edited by hand. A test fails when it is stale.',
    mermaid(table),
    [
      `| ${HEAD.join(' | ')} |`,
      `|${HEAD.map(() => '---').join('|')}|`,
      ...Object.entries(table).map(([langkah, row]) => tableRow(langkah, row, all)),
    ].join('\n') + '\n',
  ].join('\n\n')
}
