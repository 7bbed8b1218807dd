import path from 'node:path'
import type { Script } from '@/lib/infra/script-args'

/** The file global-setup.mjs has just built of this source: starting from the source costs a second each time. */
export const scriptArgs = (script: Script): readonly string[] => [path.join(process.cwd(), '.cache', 'scripts', `${script}.mjs`)]
