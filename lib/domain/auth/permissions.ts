import type { Layanan } from '@/lib/domain/layanan'
import type { Peran } from './peran'

/** What an office may do beside the steps of a case (those stand in the transition tables). */
export const PERMISSIONS = [
  'pengaduan:read',
  'pengaduan:read-assigned',
  'pengaduan:read-distributed',
  'pengaduan:read-meta',
  'pengaduan:register',
  'pesan:write',
  'terlapor:mark',
  'bukti:read',
  'identitas:open',
  'identitas:read-ledger',
  'kunci:read',
  'kunci:appoint',
  'kunci:approve',
  'kunci:propose-recovery',
  'kiriman:handle',
  'publikasi:moderate',
  'buku:read',
  'buku:correct',
  'buku:close',
  'jejak-audit:read',
  'petugas:manage',
  'instansi:manage',
  'kalender:manage',
  'identitas:retain',
  'identitas:destroy',
  'permintaan-data:answer',
  'insiden:manage',
  'surat:configure',
  'rekap:read',
  'kanal:manage',
  'peringatan:read',
  'peringatan:close',
  'cadangan:accept',
] as const

export type Permission = (typeof PERMISSIONS)[number]

const MATRIX: Readonly<Record<Peran, readonly Permission[]>> = {
  PETUGAS_PENERIMA: ['pengaduan:read-meta', 'pengaduan:register', 'kiriman:handle', 'buku:read', 'buku:correct'],
  PEMEGANG_IDENTITAS: [
    'pengaduan:read-meta',
    'identitas:open',
    'kunci:read',
    'permintaan-data:answer',
    'peringatan:read',
    'cadangan:accept',
  ],
  VERIFIKATOR: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'buku:read'],
  IRBAN_KHUSUS: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'buku:read'],
  KEPALA_BIDANG: [],
  PEMERIKSA: ['pengaduan:read-assigned', 'pesan:write', 'terlapor:mark', 'bukti:read'],
  KASUBBAG_PERENCANAAN: ['buku:read'],
  SEKRETARIS: ['buku:read', 'buku:close', 'kunci:read', 'kunci:approve', 'peringatan:read', 'cadangan:accept'],
  KEPALA: [
    'pengaduan:read',
    'bukti:read',
    'buku:read',
    'terlapor:mark',
    'kunci:read',
    'kunci:appoint',
    'kunci:approve',
    'kunci:propose-recovery',
    'identitas:retain',
    'peringatan:read',
    'peringatan:close',
    'cadangan:accept',
  ],
  ADMIN_INSTANSI: [],
  ADMIN_OPD: [],
  PEJABAT_PENGHUBUNG: [],
  MODERATOR: ['publikasi:moderate'],
  PPDP: [
    'identitas:read-ledger',
    'jejak-audit:read',
    'kunci:read',
    'kunci:approve',
    'kunci:propose-recovery',
    'identitas:retain',
    'identitas:destroy',
    'permintaan-data:answer',
    'insiden:manage',
    'peringatan:read',
    'peringatan:close',
    'cadangan:accept',
  ],
  ADMIN_SISTEM: [
    'petugas:manage',
    'instansi:manage',
    'jejak-audit:read',
    'kunci:read',
    'kalender:manage',
    'surat:configure',
    'kanal:manage',
    'peringatan:read',
  ],
}

/** The question about rights that hold in every layanan alike, beside steps. Unknown peran or permission: no. */
export function may(peran: readonly Peran[], permission: Permission): boolean {
  return peran.some((p) => Object.hasOwn(MATRIX, p) && MATRIX[p].includes(permission))
}

/** What a post may do beyond that in one layanan: in Dumas the letter goes through the hands of these, in SP4N the agencies read what was sent to them. */
const TAMBAHAN: Readonly<Partial<Record<Layanan, Readonly<Partial<Record<Peran, readonly Permission[]>>>>>> = {
  WBS: { KEPALA: ['rekap:read'], IRBAN_KHUSUS: ['rekap:read'] },
  DUMAS: {
    KEPALA: ['rekap:read'],
    KASUBBAG_PERENCANAAN: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'kiriman:handle', 'buku:correct', 'rekap:read'],
    SEKRETARIS: ['pengaduan:read', 'bukti:read', 'rekap:read'],
    KEPALA_BIDANG: ['pengaduan:read-distributed', 'pesan:write', 'terlapor:mark', 'bukti:read'],
  },
  SP4N: {
    ADMIN_INSTANSI: [
      'pengaduan:read',
      'pengaduan:register',
      'kiriman:handle',
      'pesan:write',
      'terlapor:mark',
      'bukti:read',
      'buku:read',
      'buku:correct',
      'buku:close',
      'rekap:read',
    ],
    KEPALA: ['rekap:read'],
    ADMIN_OPD: ['pengaduan:read-distributed', 'pesan:write', 'bukti:read', 'rekap:read'],
    PEJABAT_PENGHUBUNG: ['pengaduan:read-distributed', 'pesan:write', 'bukti:read', 'rekap:read'],
  },
}

/** The same question about posts held in one layanan, where some posts may do more than elsewhere. */
export function mayIn(layanan: Layanan, peran: readonly Peran[], permission: Permission): boolean {
  const more = Object.hasOwn(TAMBAHAN, layanan) ? TAMBAHAN[layanan] : undefined
  return may(peran, permission) || peran.some((p) => more?.[p]?.includes(permission) ?? false)
}

/** May posts read what a report says? */
export const mayReadMateri = (layanan: Layanan, peran: readonly Peran[]): boolean =>
  (['pengaduan:read', 'pengaduan:read-assigned', 'pengaduan:read-distributed'] as const).some((permission) =>
    mayIn(layanan, peran, permission),
  )
