import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { mayIn } from '@/lib/domain/auth/permissions'
import { PERMISSIONS } from '@/lib/domain/auth/wewenang'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { adaDokumen, mayAttach, mayReadDokumen, mayUploadPindaian, mayWriteDokumen } from './hak'
import { langkahDokumen } from './langkah'
import { DOKUMEN, type DokumenKasus } from './tabel'

const SEMUA = Object.keys(DOKUMEN) as DokumenKasus[]

const code = (word: string) => `\`${word}\``
const list = (words: readonly string[]) => words.map(code).join(', ') || '–'
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')

function reads(layanan: Layanan, dokumen: DokumenKasus, peran: Peran): string {
  if (mayReadDokumen(layanan, dokumen, [peran])) return 'R'
  return mayReadDokumen(layanan, dokumen, [peran], true) ? 'r' : ''
}

/** What one post does with one paper, in letters; the page explains them. */
export function hakDokumen(layanan: Layanan, dokumen: DokumenKasus, peran: Peran): string {
  const steps = langkahDokumen(layanan, dokumen).filter(({ row }) => row.oleh.includes(peran))
  const writes = mayWriteDokumen(layanan, dokumen, [peran]) || steps.some(({ menandatangani }) => !menandatangani)
  return [
    reads(layanan, dokumen, peran),
    writes ? 'W' : '',
    steps.some(({ menandatangani }) => menandatangani) ? 'S' : '',
    mayUploadPindaian(layanan, dokumen, [peran]) ? 'U' : '',
    mayAttach(layanan, dokumen, [peran]) ? 'F' : '',
  ].join('')
}

function papersOf(layanan: Layanan): string {
  const papers = SEMUA.filter((dokumen) => adaDokumen(layanan, dokumen))
  const posts = PERAN.filter((peran) => papers.some((dokumen) => hakDokumen(layanan, dokumen, peran) !== ''))
  const cells = papers.map((dokumen) => [code(dokumen), ...posts.map((peran) => hakDokumen(layanan, dokumen, peran))])
  return table(['Paper', ...posts.map(code)], cells)
}

function stepsOf(layanan: Layanan): string {
  const rows = SEMUA.flatMap((dokumen) => {
    const steps = langkahDokumen(layanan, dokumen)
    const names = (signs: boolean) => list(steps.flatMap(({ langkah, menandatangani }) => (menandatangani === signs ? [langkah] : [])))
    return steps.length > 0 ? [[code(dokumen), names(false), names(true)]] : []
  })
  return table(['Paper', 'Steps that write or return it', 'Steps that sign, initial or approve it'], rows)
}

const permissions = () =>
  table(
    ['Permission', ...LAYANAN],
    PERMISSIONS.map((permission) => [
      code(permission),
      ...LAYANAN.map((layanan) => list(PERAN.filter((peran) => mayIn(layanan, [peran], permission)))),
    ]),
  )

const KEY =
  'R reads it, r reads it once it is signed or approved, W writes or returns it, S signs, initials or approves what another wrote, ' +
  'U puts the scan of the signed paper beside it, F files of his own. All of it only for cases within his scope, and never for one about himself.'

/** Who may do what, as a page, drawn from the very tables the site judges by. */
export function matriksPage(): string {
  return [
    '# Who may read, write and sign what',
    'Drawn from the papers and steps in `lib/domain/layanan` and from `lib/domain/auth/permissions.ts` by `npm run docs`; ' +
      'not to be edited by hand. A test fails when it is stale.',
    KEY,
    ...LAYANAN.flatMap((layanan) => [`## Papers of ${layanan}`, papersOf(layanan), stepsOf(layanan)]),
    '## Permissions beside steps and papers',
    'A post has them only in the layanan it is held in. Steps are in `alur-wbs.md`, `alur-dumas.md` and `alur-sp4n.md`.',
    `${permissions()}\n`,
  ].join('\n\n')
}
