import { describe, expect, it } from '@jest/globals'
import { PERAN } from '@/lib/domain/auth/peran'
import { may } from '@/lib/domain/auth/permissions'
import { PERMISSIONS } from '@/lib/domain/auth/wewenang'
import { peranBertentangan } from '@/lib/domain/petugas/pisah-peran'

const bertentangan = (a: (typeof PERAN)[number], b: (typeof PERAN)[number]) => peranBertentangan([a], b).length > 0

describe('posts that one person never holds together', () => {
  it('are the same whichever came first', () => {
    for (const a of PERAN) for (const b of PERAN) expect([a, b, bertentangan(a, b)]).toEqual([a, b, bertentangan(b, a)])
  })

  it('keep the custodian away from everything that reads, decides, watches or administrates', () => {
    const free = PERAN.filter((peran) => peran !== 'PEMEGANG_IDENTITAS' && !bertentangan('PEMEGANG_IDENTITAS', peran))
    expect(free).toEqual(['PETUGAS_PENERIMA'])
  })

  it('keep the administrator away from every post that reads a case', () => {
    for (const peran of PERAN.filter((one) =>
      PERMISSIONS.some((p) => ['pengaduan:read', 'pengaduan:read-assigned', 'bukti:read'].includes(p) && may([one], p)),
    )) {
      expect([peran, bertentangan('ADMIN_SISTEM', peran)]).toEqual([peran, true])
    }
  })
})
