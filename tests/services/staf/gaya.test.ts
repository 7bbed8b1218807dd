import { describe, expect, it } from '@jest/globals'
import { assertDemo } from '@/lib/services/situs/assert-demo'
import { refusal } from '@/tests/support/refusal'
import { testDatabase } from '@/tests/support/database'

testDatabase({ DEMO: 'off' })

describe('a page that only shows how the product looks', () => {
  it('is not there outside a demo', async () => {
    expect(await refusal((async () => assertDemo())())).toBe('NOT_FOUND')
  })
})
