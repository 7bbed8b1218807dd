// A process of its own that draws papers: the paper as JSON in, its PDF out (lib/infra/pdf/render-surat.ts).
import { setZonaKantor } from '@/lib/domain/tenggat/zona'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { serveWork } from './serve-work.mjs'

await serveWork(async (input) => {
  const { surat, kertas, zona } = JSON.parse(input.toString('utf8'))
  setZonaKantor(zona)
  return { bytes: await drawSurat(surat, kertas) }
})
