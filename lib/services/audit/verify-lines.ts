import 'server-only'
import type { KunciBerbeda } from '@/lib/services/kunci/cocok-sematan'
import type { VerifyResult } from './verify-jejak'

/**
 * One line a break, and the verdict on the chain last; of several breaks it names the first. Pins that differ are no break of
 * the chain: their lines stand right before the verdict, and the exit code tells of them.
 */
export function linesOf(result: VerifyResult, berbeda: readonly KunciBerbeda[] = []): readonly string[] {
  const kunci = berbeda.map(({ slot, alasan }) => `kunci: ${slot} berbeda (${alasan})`)
  if (result.ok) {
    const dipulihkan = result.pemulihan.map(
      ({ nomor, urutanCocok, urutan }) =>
        `jejakAudit: dipulihkan pada baris ${nomor} (jangkar ${urutanCocok + 1} sampai ${urutan} diakui dua pemegang)`,
    )
    return [...dipulihkan, ...kunci, `jejakAudit: ${result.baris} baris utuh`]
  }
  if ('tanpaJangkar' in result) return [...kunci, `jejakAudit: tanpa jangkar sejak baris ${result.tanpaJangkar}`]
  const lines = result.rusak.map(({ nomor, alasan }) => `jejakAudit: rusak pada baris ${nomor} (${alasan})`)
  return [...lines.slice(1), ...kunci, ...lines.slice(0, 1)]
}
