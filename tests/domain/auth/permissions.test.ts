import { describe, expect, it } from '@jest/globals'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { may, mayIn, mayReadMateri } from '@/lib/domain/auth/permissions'
import { PERMISSIONS, type Permission } from '@/lib/domain/auth/wewenang'

/** Who may do what beside the steps, written from the procedure (domain handbook 2.2 and 2.5.4). */
const EXPECTED: Readonly<Record<Permission, readonly Peran[]>> = {
  'pengaduan:read': ['VERIFIKATOR', 'IRBAN_KHUSUS', 'KEPALA'],
  'pengaduan:read-assigned': ['PEMERIKSA'],
  'pengaduan:read-distributed': [],
  'pengaduan:register': ['PETUGAS_PENERIMA'],
  'pengaduan:read-meta': ['PETUGAS_PENERIMA', 'PEMEGANG_IDENTITAS'],
  'pesan:write': ['VERIFIKATOR', 'IRBAN_KHUSUS', 'PEMERIKSA'],
  'terlapor:mark': ['VERIFIKATOR', 'IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA'],
  'bukti:read': ['VERIFIKATOR', 'IRBAN_KHUSUS', 'PEMERIKSA', 'KEPALA'],
  'identitas:open': ['PEMEGANG_IDENTITAS'],
  'identitas:read-ledger': ['PPDP'],
  'kunci:read': ['PEMEGANG_IDENTITAS', 'SEKRETARIS', 'KEPALA', 'PPDP', 'ADMIN_SISTEM'],
  'kunci:appoint': ['KEPALA'],
  'kunci:approve': ['SEKRETARIS', 'KEPALA', 'PPDP'],
  'kunci:propose-recovery': ['PPDP', 'KEPALA'],
  'kiriman:handle': ['PETUGAS_PENERIMA'],
  'publikasi:moderate': ['MODERATOR'],
  'buku:read': ['PETUGAS_PENERIMA', 'VERIFIKATOR', 'IRBAN_KHUSUS', 'KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'],
  'buku:correct': ['PETUGAS_PENERIMA'],
  'buku:close': ['SEKRETARIS'],
  'jejak-audit:read': ['PPDP', 'ADMIN_SISTEM'],
  'petugas:manage': ['ADMIN_SISTEM'],
  'instansi:manage': ['ADMIN_SISTEM'],
  'kalender:manage': ['ADMIN_SISTEM'],
  'identitas:retain': ['KEPALA', 'PPDP'],
  'identitas:destroy': ['PPDP'],
  'permintaan-data:answer': ['PEMEGANG_IDENTITAS', 'PPDP'],
  'insiden:manage': ['PPDP'],
  'surat:configure': ['ADMIN_SISTEM'],
  'rekap:read': [],
  'kanal:manage': ['ADMIN_SISTEM'],
  'peringatan:read': ['PEMEGANG_IDENTITAS', 'SEKRETARIS', 'KEPALA', 'PPDP', 'ADMIN_SISTEM'],
  'peringatan:close': ['KEPALA', 'PPDP'],
  'cadangan:accept': ['PEMEGANG_IDENTITAS', 'SEKRETARIS', 'KEPALA', 'PPDP'],
}

type Tambahan = Readonly<Partial<Record<Permission, readonly Peran[]>>>

/** What WBS adds: the figures of a quarter, for whoever answers for them. */
const WBS_TAMBAHAN: Tambahan = { 'rekap:read': ['IRBAN_KHUSUS', 'KEPALA'] }

/** What Dumas adds, from the same matrix: the letter goes through desk, planning, Sekretaris and division. */
const DUMAS_TAMBAHAN: Tambahan = {
  'rekap:read': ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA'],
  'pengaduan:read': ['KASUBBAG_PERENCANAAN', 'SEKRETARIS'],
  'pengaduan:read-distributed': ['KEPALA_BIDANG'],
  'pesan:write': ['KASUBBAG_PERENCANAAN', 'KEPALA_BIDANG'],
  'terlapor:mark': ['KASUBBAG_PERENCANAAN', 'KEPALA_BIDANG'],
  'bukti:read': ['KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA_BIDANG'],
  'kiriman:handle': ['KASUBBAG_PERENCANAAN'],
  'buku:correct': ['KASUBBAG_PERENCANAAN'],
}

/** What SP4N adds: the Admin Instansi reads all of it, an agency what was sent to it. */
const SP4N_TAMBAHAN: Tambahan = {
  'pengaduan:read': ['ADMIN_INSTANSI'],
  'pengaduan:read-distributed': ['ADMIN_OPD', 'PEJABAT_PENGHUBUNG'],
  'pengaduan:register': ['ADMIN_INSTANSI'],
  'kiriman:handle': ['ADMIN_INSTANSI'],
  'pesan:write': ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG'],
  'terlapor:mark': ['ADMIN_INSTANSI'],
  'bukti:read': ['ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG'],
  'buku:read': ['ADMIN_INSTANSI'],
  'buku:correct': ['ADMIN_INSTANSI'],
  'buku:close': ['ADMIN_INSTANSI'],
  'rekap:read': ['ADMIN_INSTANSI', 'KEPALA', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG'],
}

describe('permissions of a layanan', () => {
  it.each(PERMISSIONS)('%s: each layanan adds exactly the posts its procedure names', (permission) => {
    for (const [layanan, tambahan] of [
      ['WBS', WBS_TAMBAHAN],
      ['DUMAS', DUMAS_TAMBAHAN],
      ['SP4N', SP4N_TAMBAHAN],
    ] as const) {
      const wanted = [...EXPECTED[permission], ...((tambahan as Tambahan)[permission] ?? [])].sort()
      expect([layanan, PERAN.filter((peran) => mayIn(layanan, [peran], permission)).sort()]).toEqual([layanan, wanted])
    }
  })

  it('are those of every layanan where the layanan is unknown', () => {
    expect(mayIn('constructor' as 'WBS', ['SEKRETARIS'], 'pengaduan:read')).toBe(false)
  })

  it('let nobody read what a report says who only handles its envelope or its delivery', () => {
    for (const peran of ['PETUGAS_PENERIMA', 'PEMEGANG_IDENTITAS', 'PPDP', 'ADMIN_SISTEM', 'MODERATOR'] as const) {
      for (const layanan of ['WBS', 'DUMAS'] as const) expect(mayReadMateri(layanan, [peran])).toBe(false)
    }
    expect(mayReadMateri('DUMAS', ['KEPALA_BIDANG'])).toBe(true)
    expect(mayReadMateri('WBS', ['KEPALA_BIDANG'])).toBe(false)
  })
})

describe('permissions', () => {
  it.each(PERMISSIONS)('%s belongs to exactly the posts it should', (permission) => {
    expect(PERAN.filter((peran) => may([peran], permission)).sort()).toEqual([...EXPECTED[permission]].sort())
  })

  it('are refused to nobody, to an unknown post and for an unknown right', () => {
    for (const permission of PERMISSIONS) {
      expect(may([], permission)).toBe(false)
      for (const unknown of ['DEWA', 'constructor', '__proto__', 'toString', '']) expect(may([unknown as Peran], permission)).toBe(false)
    }
    for (const peran of PERAN) expect(may([peran], 'dunia:rule' as Permission)).toBe(false)
  })

  it('add up over several posts', () => {
    expect(may(['MODERATOR', 'VERIFIKATOR'], 'bukti:read')).toBe(true)
  })

  it('keep identity and examination apart', () => {
    const pemegang = ['identitas:open', 'pengaduan:read-meta', 'kunci:read', 'permintaan-data:answer', 'peringatan:read', 'cadangan:accept']
    for (const permission of PERMISSIONS.filter((p) => !pemegang.includes(p))) {
      expect(may(['PEMEGANG_IDENTITAS'], permission)).toBe(false)
    }
  })
})
