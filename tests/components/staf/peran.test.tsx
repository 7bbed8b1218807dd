import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { usePeran } from '@/components/staf/use-peran'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { renderUi } from '../render-ui'

function Nama({ peran, layanan }: Readonly<{ peran: Peran; layanan?: Layanan }>) {
  return <p>{usePeran()(peran, layanan)}</p>
}

describe('the name of a post', () => {
  it.each([
    ['KEPALA', 'WBS', 'Inspektur'],
    ['KEPALA', 'DUMAS', 'Inspektur'],
    ['KEPALA', 'SP4N', 'Kepala Dinas'],
    ['KEPALA', undefined, 'Kepala kantor'],
    ['SEKRETARIS', 'WBS', 'Sekretaris'],
  ] as const)('%s of %s is %s', (peran, layanan, nama) => {
    renderUi(<Nama peran={peran} layanan={layanan} />)
    expect(screen.getByText(nama)).toBeVisible()
  })
})
