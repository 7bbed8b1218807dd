import { describe, expect, it } from '@jest/globals'
import { checkHealth, checkReady } from '@/lib/services/health/check-health'
import { periksa } from '@/lib/services/sistem/periksa-sistem'
import { testDatabase } from '@/tests/support/database'

/** A floor no disk reaches. */
testDatabase({ DISK_FLOOR_MB: '99999999' })

describe('a disk that is too full for reports', () => {
  it('is told by the health page and the state of the system, while pages can still be read', async () => {
    expect(await checkHealth()).toEqual({ status: 'gagal', database: 'ok', storage: 'ok', keys: 'ok', disk: 'gagal' })
    expect(await checkReady()).toMatchObject({ status: 'ok' })
    expect((await periksa()).find(({ bagian }) => bagian === 'ruang')).toMatchObject({ nilai: 'SALAH', sebab: 'laporanDitolak' })
  })
})
