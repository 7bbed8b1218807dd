import { expect, it } from '@jest/globals'
import { BUKAN_PELAPOR, FORMULIR_IDENTITAS, listHalamanIdentitas } from '@/tests/support/identity-forms'

it("every form with a field of the sealed part stands in the list the marker journey walks, or is said to be no reporter's", () => {
  expect(listHalamanIdentitas()).toEqual([...FORMULIR_IDENTITAS, ...Object.keys(BUKAN_PELAPOR)].sort())
})
