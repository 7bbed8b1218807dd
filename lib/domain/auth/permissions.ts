import type { Peran } from './peran'

/** What an office may do beside the steps of a case (those stand in the transition tables). */
export const PERMISSIONS = [
  'pengaduan:read',
  'pengaduan:read-assigned',
  'pengaduan:read-meta',
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
  'jejak-audit:read',
  'petugas:manage',
  'kalender:manage',
  'identitas:retain',
  'permintaan-data:answer',
  'insiden:manage',
  'surat:configure',
] as const

export type Permission = (typeof PERMISSIONS)[number]

const MATRIX: Readonly<Record<Peran, readonly Permission[]>> = {
  PETUGAS_PENERIMA: ['pengaduan:read-meta', 'kiriman:handle', 'buku:read'],
  PEMEGANG_IDENTITAS: ['pengaduan:read-meta', 'identitas:open', 'kunci:read', 'permintaan-data:answer'],
  VERIFIKATOR: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'buku:read'],
  IRBAN_KHUSUS: ['pengaduan:read', 'pesan:write', 'terlapor:mark', 'bukti:read', 'buku:read'],
  KEPALA_BIDANG: [],
  PEMERIKSA: ['pengaduan:read-assigned', 'pesan:write', 'terlapor:mark', 'bukti:read'],
  KASUBBAG_PERENCANAAN: ['buku:read'],
  SEKRETARIS: ['buku:read', 'kunci:read', 'kunci:approve'],
  KEPALA: ['pengaduan:read', 'bukti:read', 'buku:read', 'terlapor:mark', 'kunci:read', 'kunci:appoint', 'kunci:approve', 'identitas:retain'],
  ADMIN_INSTANSI: [],
  ADMIN_OPD: [],
  PEJABAT_PENGHUBUNG: [],
  MODERATOR: ['publikasi:moderate'],
  PPDP: ['identitas:read-ledger', 'jejak-audit:read', 'kunci:read', 'kunci:approve', 'kunci:propose-recovery', 'identitas:retain', 'permintaan-data:answer', 'insiden:manage'],
  ADMIN_SISTEM: ['petugas:manage', 'jejak-audit:read', 'kunci:read', 'kunci:propose-recovery', 'kalender:manage', 'surat:configure'],
}

/** The only question asked anywhere about rights beside steps. Unknown peran or permission: no. */
export function may(peran: readonly Peran[], permission: Permission): boolean {
  return peran.some((p) => Object.hasOwn(MATRIX, p) && MATRIX[p].includes(permission))
}
