import 'server-only'
import { segel } from '@/lib/domain/segel'
import { openJson, sealJson } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'

/** What stands in the fields of a form, by name, several where a name stands several times. */
export type IsiDraf = Readonly<Record<string, readonly string[]>>

type Kunci = Readonly<{ pengaduanId: string; petugasId: string; langkah: string }>

const contextOf = ({ pengaduanId, petugasId, langkah }: Kunci) => segel.drafNaskah(pengaduanId, petugasId, langkah)

/** Puts the newest words in place of the older ones. */
export async function writeDraf(tx: Tx, at: Date, kunci: Kunci, isi: IsiDraf): Promise<void> {
  const data = { isiTersegel: sealJson(isi, contextOf(kunci)), diubahAt: at }
  await tx.drafNaskah.upsert({
    where: { pengaduanId_petugasId_langkah: kunci },
    create: { ...kunci, ...data },
    update: data,
    select: { langkah: true },
  })
}

export const openDraf = (kunci: Kunci, sealed: Uint8Array): IsiDraf => openJson(sealed, contextOf(kunci)) as IsiDraf

/** Handed in: nothing of it is kept beside the paper. */
export async function deleteDraf(client: Pick<Tx, 'drafNaskah'>, kunci: Kunci): Promise<void> {
  await client.drafNaskah.deleteMany({ where: kunci })
}
