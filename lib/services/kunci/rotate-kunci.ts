import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { countOld, listKolomTersegel, noteSidikKunci, rewrapBatch, withOwner, type KolomTersegel } from '@/lib/data/rotasi-kunci'
import { inTransaction } from '@/lib/data/transaction'
import { currentHead, rewrap } from '@/lib/infra/cipher'
import { crashPoint } from '@/lib/infra/crash'
import { forgetKey, listOldKeys, removeOldKey, replaceKey } from '@/lib/infra/key-ring'
import { sidikKunciHere, type SecretName } from '@/lib/infra/secrets'

/** `tersisa`: where values are still wrapped under an old key, and how many. */
export type Rotasi = Readonly<{
  baru: boolean
  dibungkus: number
  tersisa: readonly Readonly<{ tempat: string; jumlah: number }>[]
  dihapus: readonly string[]
}>

type Client = Parameters<typeof listKolomTersegel>[0]

const BATCH = 200
/** Rows somebody works on are left out of a batch and come in a later round, a second apart. */
const ROUNDS = 10

const WRAPPING: SecretName = 'kunci-server'
/** Keys of one-way values: what they made cannot be made anew, so each row names its key and old ones stay for ever. */
const ONE_WAY: readonly SecretName[] = ['kunci-audit', 'kunci-tanda-terima']

/** Keys whose files change while the site runs: whoever uses one asks the key ring, which knows its versions. */
export const RENEWED: readonly SecretName[] = [...ONE_WAY, WRAPPING]

/** The wrapping key last: its predecessor's file is the mark that this renewal has begun. */
function renewKeys(): void {
  for (const name of RENEWED) replaceKey(name)
}

async function rewrapAll(client: Client, columns: readonly KolomTersegel[], head: Buffer): Promise<number> {
  let dibungkus = 0
  for (const column of columns) {
    for (let done = BATCH; done > 0;) {
      done = await rewrapBatch(client, column, head, BATCH, rewrap)
      dibungkus += done
      crashPoint('after_rewrap_batch')
    }
  }
  return dibungkus
}

async function listOld(client: Client, columns: readonly KolomTersegel[], head: Buffer): Promise<Rotasi['tersisa']> {
  const old: { tempat: string; jumlah: number }[] = []
  for (const column of columns) {
    const jumlah = await countOld(client, column, head)
    if (jumlah > 0) old.push({ tempat: `${column.tabel}.${column.kolom}`, jumlah })
  }
  return old
}

async function rewrapEverything(client: Client, rounds: number): Promise<Pick<Rotasi, 'dibungkus' | 'tersisa'>> {
  const columns = await listKolomTersegel(client)
  const head = currentHead()
  for (let round = 1, dibungkus = 0; ; round++) {
    dibungkus += await rewrapAll(client, columns, head)
    const tersisa = await listOld(client, columns, head)
    if (tersisa.length === 0 || round >= rounds) return { dibungkus, tersisa }
    await sleep(1000)
  }
}

/**
 * Renews the keys: new ones take the place of the old, then every value sealed under the server key is wrapped anew, a
 * batch a transaction. Interrupted, it goes on where it was: while an old server key is there no further key is made.
 * Objects in the store keep their own keys and are not touched. With `hapusLama` the old server keys are removed once
 * nothing in the database needs them; old keys of one-way values are kept.
 * @throws Error OTHER_KEY when a key file that is needed is missing.
 */
export async function rotateKunci({ hapusLama = false, rounds = ROUNDS } = {}): Promise<Rotasi> {
  const baru = listOldKeys(WRAPPING).length === 0 && !hapusLama
  forgetKey(WRAPPING)
  if (baru) renewKeys()
  crashPoint('after_new_kek')
  return withOwner(async (client) => {
    await noteSidikKunci(client, sidikKunciHere())
    const { dibungkus, tersisa } = await rewrapEverything(client, rounds)
    const dihapus = hapusLama && tersisa.length === 0 ? listOldKeys(WRAPPING) : []
    if (baru || dihapus.length > 0) {
      await inTransaction(async ({ audit }) =>
        audit({ aktor: 'sistem', tindakan: 'PERBARUI_KUNCI', objek: WRAPPING, rincian: { baru, dibungkus, dihapus: dihapus.length } }),
      )
    }
    for (const id of dihapus) removeOldKey(WRAPPING, id)
    return { baru, dibungkus, tersisa, dihapus }
  })
}
