import 'server-only'
import { countOld, listKolomTersegel, rewrapBatch, withOwner } from '@/lib/data/rotasi-kunci'
import { currentHead, rewrap } from '@/lib/infra/cipher'
import { crashPoint } from '@/lib/infra/crash'
import { forgetKey, listOldKeys, removeOldKey, replaceKey } from '@/lib/infra/key-ring'

export type Rotasi = Readonly<{ baru: boolean; dibungkus: number; tersisa: number; dihapus: readonly string[] }>

const BATCH = 200

/**
 * Renews the server key: a new key takes the place of the old one, then every sealed value of the database is wrapped
 * anew, a batch a transaction. Interrupted, it goes on where it was: while an old key file is there no further key is
 * made. Objects in the store keep their own keys and are not touched. With `hapusLama` the old key files are removed once
 * nothing in the database needs them.
 * @throws Error OTHER_KEY when a key file that is needed is missing.
 */
export async function rotateKunci({ hapusLama = false } = {}): Promise<Rotasi> {
  const baru = listOldKeys('kunci-server').length === 0 && !hapusLama
  forgetKey('kunci-server')
  if (baru) replaceKey('kunci-server')
  crashPoint('after_new_kek')
  return withOwner(async (client) => {
    const columns = await listKolomTersegel(client)
    const head = currentHead()
    let dibungkus = 0
    for (const column of columns) {
      for (let done = BATCH; done > 0; ) {
        done = await rewrapBatch(client, column, head, BATCH, (sealed) => rewrap(sealed, ''))
        dibungkus += done
        crashPoint('after_rewrap_batch')
      }
    }
    let tersisa = 0
    for (const column of columns) tersisa += await countOld(client, column, head)
    const dihapus = hapusLama && tersisa === 0 ? listOldKeys('kunci-server') : []
    for (const id of dihapus) removeOldKey('kunci-server', id)
    return { baru, dibungkus, tersisa, dihapus }
  })
}
