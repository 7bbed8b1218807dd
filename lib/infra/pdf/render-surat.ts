import 'server-only'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
import { zonaKantor } from '@/lib/domain/tenggat/zona'
import { createCrew } from '@/lib/infra/child'
import { log } from '@/lib/infra/log'
import { scriptArgs } from '@/lib/infra/script-args'

/** A register of several thousand rows takes minutes; whoever asked sees that it goes on. */
const SECONDS = 300
const MEMORY = 1536 * 1024 * 1024
const OUTPUT = 64 * 1024 * 1024

const draw = createCrew({
  args: ['--max-old-space-size=1024', ...scriptArgs('draw-surat')],
  seconds: SECONDS,
  memory: MEMORY,
  output: OUTPUT,
  works: 50,
})

/**
 * Draws a paper as PDF, in a process of its own: the web server answers others meanwhile.
 * @throws Error DRAW_FAILED when it takes too long, too much memory, or cannot be drawn.
 */
export async function renderSurat(surat: Surat, kertas: Kertas): Promise<Buffer> {
  const input = Buffer.from(JSON.stringify({ surat, kertas, zona: zonaKantor() }))
  const { code, bytes } = await draw([], input)
  if (code === 0 && bytes.length > 0) return bytes
  log('error', 'surat.draw-failed', { kind: surat.jenis, reason: code === null ? 'limit' : 'fault' })
  throw new Error('DRAW_FAILED')
}
