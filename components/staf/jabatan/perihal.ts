import { useTranslations } from 'next-intl'
import type { UsulanView } from '@/lib/domain/jabatan/usulan-view'
import { usePeran } from '../use-peran'

type Perihal = Pick<UsulanView, 'jenis' | 'peran' | 'layananPeran' | 'delegasi' | 'calon' | 'jam' | 'tentang'>

/** What the proposal is about, in one line a clerk understands. */
export function usePerihal(): (usulan: Perihal) => string {
  const t = useTranslations('jabatan')
  const peran = usePeran()
  return ({ jenis, peran: post, layananPeran, delegasi, calon, jam, tentang }) =>
    t(`perihal.${jenis}`, {
      nama: tentang ?? '',
      peran: post ? peran(post, layananPeran) : '',
      layanan: layananPeran ?? '',
      delegasi: delegasi ?? 'tidak',
      calon: calon ? 'ya' : 'tidak',
      jam: jam ?? 0,
    })
}
