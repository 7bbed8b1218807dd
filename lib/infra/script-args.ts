import 'server-only'
import fs from 'node:fs'
import path from 'node:path'

/** Scripts that run in a process of their own beside the server. */
export type Script = 'draw-surat' | 'tabel'

/** Arguments of Node for one of them: as one file beside the build; in development, where there is none, from its source. */
export function scriptArgs(script: Script): readonly string[] {
  const built = path.join(process.cwd(), '.next', `${script}.mjs`)
  if (process.env.NODE_ENV === 'production' && fs.existsSync(built)) return [built]
  const lib = (name: string) => path.join(process.cwd(), 'scripts', 'lib', name)
  return ['--import', lib('without-server-only.mjs'), '--import', 'tsx', lib(`${script}-child.ts`)]
}
