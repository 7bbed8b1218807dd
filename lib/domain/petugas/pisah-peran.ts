import type { Peran } from '@/lib/domain/auth/peran'

/** Posts that read or decide on cases: whoever keeps identities or accounts must not be among them. */
const PENANGAN: readonly Peran[] = [
  'VERIFIKATOR',
  'IRBAN_KHUSUS',
  'KEPALA_BIDANG',
  'PEMERIKSA',
  'KASUBBAG_PERENCANAAN',
  'SEKRETARIS',
  'KEPALA',
  'ADMIN_INSTANSI',
  'ADMIN_OPD',
  'PEJABAT_PENGHUBUNG',
  'MODERATOR',
]

/** Pairs that one person never holds, in any layanan: who knows does not judge, who watches is not watched by himself. */
const TERPISAH: Readonly<Partial<Record<Peran, readonly Peran[]>>> = {
  PEMEGANG_IDENTITAS: [...PENANGAN, 'PPDP', 'ADMIN_SISTEM'],
  ADMIN_SISTEM: [...PENANGAN, 'PEMEGANG_IDENTITAS'],
  PPDP: ['PEMEGANG_IDENTITAS'],
}

/** Of the posts already held, those that forbid a further one. */
export function peranBertentangan(dipegang: readonly Peran[], baru: Peran): readonly Peran[] {
  return dipegang.filter((peran) => TERPISAH[baru]?.includes(peran) || TERPISAH[peran]?.includes(baru))
}
