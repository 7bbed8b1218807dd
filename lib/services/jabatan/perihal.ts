import 'server-only'
import type { PerihalUsulan } from '@/lib/domain/jabatan/penentu'
import type { UsulanJabatan } from '@/lib/data/usulan-jabatan'

/** What the rule must know of a proposal to judge who may confirm it. */
export const perihalOf = ({ petugasId, diusulkanId, jenis, isi }: UsulanJabatan): PerihalUsulan => ({
  petugasId,
  diusulkanId,
  peran: jenis === 'BERI_PERAN' ? (isi.peran ?? null) : null,
})
