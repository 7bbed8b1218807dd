import { ClientMessages } from '@/components/shell/ClientMessages'
import { PeriksaKunci, type KunciBerlaku } from './PeriksaKunci'
import type { Ask } from './use-step'

/** For the sitting custodian, each layanan he keeps; nothing for anybody else. */
export function JagaKunci({ kunci, report }: Readonly<{ kunci: readonly KunciBerlaku[]; report: Ask<null> }>) {
  if (kunci.length === 0) return null
  return (
    <ClientMessages namespaces={['kunci']}>
      {kunci.map((each) => (
        <PeriksaKunci key={each.layanan} {...each} report={report} />
      ))}
    </ClientMessages>
  )
}
