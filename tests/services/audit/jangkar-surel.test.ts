import { segel } from '@/lib/domain/segel'
import { describe, expect, it } from '@jest/globals'
import { anchorJejak } from '@/lib/data/jangkar'
import { inTransaction } from '@/lib/data/transaction'
import { lastAnchor } from '@/lib/infra/anchor-file'
import { openText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { mailJangkar } from '@/lib/services/audit/mail-jangkar'
import { testDatabase } from '@/tests/support/database'

testDatabase({ JANGKAR_SUREL: 'jangkar@contoh.test' })

describe('the mailbox outside', () => {
  it('gets the last anchor once a day, and nothing before there is one', async () => {
    await mailJangkar()
    expect(await db.outbox.count()).toBe(0)
    await inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan: 'SATU', objek: 'uji' }))
    await anchorJejak()
    await mailJangkar()
    await mailJangkar()
    const [mail, ...more] = await db.outbox.findMany()
    expect(more).toEqual([])
    if (!mail) throw new Error('no mail')
    expect(openText(mail.kepadaTersegel, segel.alamatSurel(mail.kunci))).toBe('jangkar@contoh.test')
    expect(openText(mail.isiTersegel, segel.isiSurel(mail.kunci))).toContain((await lastAnchor())?.macJangkar)
  })
})
