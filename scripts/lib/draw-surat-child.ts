// A short-lived process of its own for one paper: the paper as JSON on stdin, its PDF on stdout (lib/infra/pdf/render-surat.ts).
import { setZonaKantor } from '@/lib/domain/tenggat/zona'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const { surat, kertas, zona } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
setZonaKantor(zona)
const pdf = await drawSurat(surat, kertas)
process.stdout.write(pdf, () => process.exit(0))
