import { beforeAll, describe, expect, it } from '@jest/globals'
import { listPesan, readPesan } from '@/lib/data/pesan'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
beforeAll(() => seedOffice())

const isiOf = async (pengaduanId: string) =>
  (await listPesan(db, pengaduanId)).map(({ isiTersegel }) => readPesan(pengaduanId, isiTersegel))

describe('a message whose answer was lost', () => {
  it('is said once, however often its form is sent again', async () => {
    const { pengaduanId } = await kirim()
    const kunciKirim = newKunciKirim()
    for (let i = 0; i < 3; i += 1) await sendPesanPelapor({ pengaduanId, kunciKirim, isi: 'Ada dua saksi.' })
    expect(await isiOf(pengaduanId)).toEqual(['Ada dua saksi.'])
  })

  it('is followed by what was changed in it, for that was never said', async () => {
    const { pengaduanId } = await kirim()
    const kunciKirim = newKunciKirim()
    for (const isi of ['Ada dua saksi.', 'Ada tiga saksi.', 'Ada tiga saksi.', 'Ada dua saksi.'])
      await sendPesanPelapor({ pengaduanId, kunciKirim, isi })
    expect(await isiOf(pengaduanId)).toEqual(['Ada dua saksi.', 'Ada tiga saksi.'])
  })
})
