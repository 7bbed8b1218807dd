import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { runChild } from '@/lib/infra/child'
import { log } from '@/lib/infra/log'

/** A register of several thousand rows takes minutes; whoever asked sees that it goes on. */
const SECONDS = 300
const MEMORY = 1536 * 1024 * 1024
const OUTPUT = 64 * 1024 * 1024

/** As one file beside the build; in tests and in development, where there is none, from its source. */
function scriptArgs(): readonly string[] {
  const built = path.join(process.cwd(), '.next', 'draw-surat.mjs')
  if (process.env.NODE_ENV === 'production' && fs.existsSync(built)) return [built]
  const lib = (name: string) => path.join(process.cwd(), 'scripts', 'lib', name)
  return ['--import', lib('without-server-only.mjs'), '--import', 'tsx', lib('draw-surat-child.ts')]
}

/**
 * Draws a paper as PDF, in a process of its own: the web server answers others meanwhile.
 * @throws Error DRAW_FAILED when it takes too long, too much memory, or cannot be drawn.
 */
export async function renderSurat(surat: Surat, kertas: Kertas): Promise<Buffer> {
  const input = Buffer.from(JSON.stringify({ surat, kertas, zona: zonaKantor() }))
  const { code, bytes } = await runChild({
    args: ['--max-old-space-size=1024', ...scriptArgs()],
    input,
    seconds: SECONDS,
    memory: MEMORY,
    output: OUTPUT,
  })
  if (code === 0 && bytes.length > 0) return bytes
  log('error', 'surat.draw-failed', { kind: surat.jenis, reason: code === null ? 'limit' : 'fault' })
  throw new Error('DRAW_FAILED')
}
