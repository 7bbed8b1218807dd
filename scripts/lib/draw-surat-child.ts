// A short-lived process of its own for one paper: the paper as JSON on stdin, its PDF on stdout (lib/infra/pdf/render-surat.ts).
import { drawSurat } from '@/lib/infra/pdf/draw-surat'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const { surat, kertas } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
const pdf = await drawSurat(surat, kertas)
process.stdout.write(pdf, () => process.exit(0))
