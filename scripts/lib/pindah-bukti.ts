import { disconnectDatabase } from '@/lib/infra/db'
import { moveBukti, openTempat, type Tempat } from '@/lib/services/bukti/move-bukti'
import { scrubBukti } from '@/lib/services/worker/housekeeping-bukti'
import { createLapor } from './console-progress'
import { kata } from './kata-cadangan'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function move(from: Tempat, to: Tempat): Promise<void> {
  const lapor = createLapor()
  const { disalin, sudah, hilang, rusak } = await moveBukti(openTempat(from), openTempat(to), (selesai, dari) =>
    lapor('OBJEK', selesai, dari),
  )
  say(kata`${disalin} copied and read back, ${sudah} were there already.`)
  if (hilang > 0) say(kata`${hilang} are in neither store.`)
  if (rusak > 0) say(kata`${rusak} are damaged and were not copied; a backup may hold them.`)
  if (rusak > 0) process.exitCode = 1
  else say(kata`Now stop the site, run this once more, set STORAGE=${to}, and start it. The old copies stay until you remove them.`)
}

async function markLost(): Promise<void> {
  say(kata`${await scrubBukti()} pieces of evidence are not in the store and are marked as lost.`)
}

const [from, to] = process.argv.slice(2)
const work = from === '--tandai-hilang' ? markLost() : move(from as Tempat, to as Tempat)
work
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
