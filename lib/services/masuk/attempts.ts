import 'server-only'

/** Milliseconds between two tries for one account name. */
const PACE = 500
const last = new Map<string, number>()

/** Spaces out tries for one account; a person never notices, a guessing machine does. */
export async function waitAttempt(namaPengguna: string): Promise<void> {
  const at = Date.now()
  const previous = last.get(namaPengguna)
  const turn = previous === undefined ? at : Math.max(at, previous + PACE)
  if (last.size > 10_000) last.clear()
  last.set(namaPengguna, Math.min(turn, at + 20 * PACE))
  await new Promise((resolve) => setTimeout(resolve, Math.min(turn - at, 20 * PACE)))
}
