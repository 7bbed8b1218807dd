export const PERIHAL = ['pelanggaran', 'layanan', 'tidak-tahu'] as const
export const PIHAK = ['kabupaten', 'provinsi', 'lain'] as const
export const RAHASIA = ['ya', 'tidak'] as const

type Perihal = (typeof PERIHAL)[number]
type Pihak = (typeof PIHAK)[number]
type Rahasia = (typeof RAHASIA)[number]
export type ArahLaporan = Readonly<{ perihal: Perihal; pihak: Pihak; rahasia: Rahasia }>
export type SaranLayanan = Readonly<{ layanan: 'WBS' | 'DUMAS' | 'SP4N'; certain: boolean }>

/**
 * Three plain answers choose the layanan. In doubt the one that seals the identity wins,
 * because a name once shown cannot be taken back, while a case can still be referred.
 */
export function suggestLayanan({ perihal, pihak, rahasia }: ArahLaporan): SaranLayanan {
  if (perihal === 'layanan') return { layanan: 'SP4N', certain: true }
  if (pihak === 'provinsi') return { layanan: 'DUMAS', certain: perihal === 'pelanggaran' }
  if (perihal === 'tidak-tahu' && rahasia === 'tidak') return { layanan: 'SP4N', certain: false }
  return { layanan: 'WBS', certain: perihal === 'pelanggaran' && pihak === 'kabupaten' }
}
