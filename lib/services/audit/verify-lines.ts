import 'server-only'
import type { VerifyResult } from './verify-jejak'

/** One line a break, and the verdict last; of several breaks it names the first. */
export function linesOf(result: VerifyResult): readonly string[] {
  if (result.ok) {
    const dipulihkan = result.pemulihan.map(({ nomor, urutanCocok, urutan }) =>
      `jejakAudit: dipulihkan pada baris ${nomor} (jangkar ${urutanCocok + 1} sampai ${urutan} diakui dua pemegang)`)
    return [...dipulihkan, `jejakAudit: ${result.baris} baris utuh`]
  }
  if ('tanpaJangkar' in result) return [`jejakAudit: tanpa jangkar sejak baris ${result.tanpaJangkar}`]
  const lines = result.rusak.map(({ nomor, alasan }) => `jejakAudit: rusak pada baris ${nomor} (${alasan})`)
  return lines.length > 1 ? [...lines.slice(1), ...lines.slice(0, 1)] : lines
}
