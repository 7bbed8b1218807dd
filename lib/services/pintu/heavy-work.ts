import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '@/lib/domain/errors'
import { holdTempat, leaveTempat, MASA_DETIK, takeTempat } from '@/lib/data/tempat-kerja'

/** Work that takes a processor for seconds: how much of it goes on at once over all processes, and how long a line may be in one. */
const PEKERJAAN = {
  gambar: { banyak: 2, antre: 64 },
  surat: { banyak: 2, antre: 16 },
  tabel: { banyak: 1, antre: 8 },
} as const

export type Pekerjaan = keyof typeof PEKERJAAN

/** Milliseconds between two looks for a free place while another process has them all. */
const LOOK_AGAIN = 200

const lines = new Map<Pekerjaan, { busy: number; waiting: (() => void)[] }>()

async function enterLine(jenis: Pekerjaan): Promise<() => void> {
  const line = lines.get(jenis) ?? { busy: 0, waiting: [] }
  lines.set(jenis, line)
  const { banyak, antre } = PEKERJAAN[jenis]
  if (line.busy < banyak) line.busy += 1
  else if (line.waiting.length >= antre) throw new AppError('TOO_MANY_TRIES', ['umum.ramai'])
  else await new Promise<void>((resolve) => line.waiting.push(resolve))
  return () => {
    const next = line.waiting.shift()
    if (next) next()
    else line.busy -= 1
  }
}

async function takePlace(jenis: Pekerjaan): Promise<number> {
  for (;;) {
    const nomor = await takeTempat(jenis, PEKERJAAN[jenis].banyak)
    if (nomor !== null) return nomor
    await sleep(LOOK_AGAIN)
  }
}

/**
 * Does heavy work when there is a place for it, in this process and over all of them.
 * @throws AppError TOO_MANY_TRIES 'umum.ramai' when the line is full.
 */
export async function doHeavyWork<T>(jenis: Pekerjaan, work: () => Promise<T>): Promise<T> {
  const leave = await enterLine(jenis)
  try {
    const nomor = await takePlace(jenis)
    const beat = setInterval(() => void holdTempat(jenis, nomor).catch(() => undefined), (MASA_DETIK / 3) * 1000).unref()
    try {
      return await work()
    } finally {
      clearInterval(beat)
      await leaveTempat(jenis, nomor)
    }
  } finally {
    leave()
  }
}
