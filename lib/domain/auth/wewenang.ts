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

/** What posts may do in one layanan beyond what they may do in each. */
export type Wewenang = Readonly<Partial<Record<Peran, readonly Permission[]>>>
