import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Peran } from './peran'
import type { Permission, Wewenang } from './wewenang'

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

/** The same question about posts held in one layanan, where some posts may do more than elsewhere. */
export function mayIn(layanan: Layanan, peran: readonly Peran[], permission: Permission): boolean {
  const more: Wewenang | undefined = Object.hasOwn(STANDAR, layanan) ? STANDAR[layanan].wewenang : undefined
  return may(peran, permission) || peran.some((p) => more?.[p]?.includes(permission) ?? false)
}

/** May posts read what a report says? */
export const mayReadMateri = (layanan: Layanan, peran: readonly Peran[]): boolean =>
  (['pengaduan:read', 'pengaduan:read-assigned', 'pengaduan:read-distributed'] as const).some((permission) =>
    mayIn(layanan, peran, permission),
  )
