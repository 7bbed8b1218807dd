import readline from 'node:readline'
import { combineShares, isShare, THRESHOLD } from '@/lib/browser/kunci-pemulihan'

/** Asks on standard error, so that only the key goes where standard output leads. */
async function askShares(): Promise<readonly string[]> {
  const lines = readline.createInterface({ input: process.stdin })
  const shares: string[] = []
  process.stderr.write('Ketik dua bagian kunci pemulihan, satu baris satu bagian:\n')
  for await (const line of lines) {
    if (line.trim() === '') continue
    if (!isShare(line)) process.stderr.write('Bagian ini salah ketik; ulangi.\n')
    else shares.push(line)
    if (shares.length === THRESHOLD) break
  }
  lines.close()
  return shares
}

async function main(): Promise<void> {
  const identity = await combineShares(await askShares(), process.env.KUMBANG_PENERIMA ?? '')
  if (identity === null) {
    process.stderr.write('Kedua bagian tidak dapat disatukan, atau bukan milik kunci itu.\n')
    process.exitCode = 1
    return
  }
  process.stdout.write(`${identity}\n`)
}

void main()
