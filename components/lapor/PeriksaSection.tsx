'use client'

import { useTranslations } from 'next-intl'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { FIELD_IDENTITAS, FIELD_LEMBAGA, type FieldTersegel } from '@/lib/domain/lapor/identitas-schema'
import type { TabelIsian } from '@/lib/domain/lapor/isian'
import type { BerkasDiterima } from '@/lib/domain/lapor/laporan-state'
import { Button } from '@/components/ui/Button'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'
import { Sealed } from '@/components/ui/Sealed'
import type { PilihanForm } from './fields/pilihan-form'
import { useKataIsian } from './use-kata-isian'
import type { LaporanSteps } from './use-laporan-steps'

type Props = Readonly<{ layanan: Layanan; steps: LaporanSteps; diterima: readonly BerkasDiterima[]; pilihan: PilihanForm }>

/** What a field's answer says, not how it is coded. */
function useWords({ layanan, pilihan: { kecamatan, desa, opd } }: Pick<Props, 'layanan' | 'pilihan'>) {
  const pilihan = useTranslations('pilihan')
  const t = useTranslations('formWbs')
  const kata = useKataIsian(layanan)
  const places = new Map(
    [...kecamatan, ...[...desa, ...opd].flatMap((group) => group.options)].map(({ value, label }) => [value, label] as const),
  )
  return (name: string, value: string) => {
    if (value === 'LUAR') return t('kecamatan.luar')
    if (['kecamatan', 'desa', 'unitId'].includes(name)) return places.get(value) ?? value
    if (name === 'kabarSurel') return t('periksa.ya')
    const key = `${name}.${value}`
    return kata(name, `pilihan.${value}`) ?? (pilihan.has(key as never) ? pilihan(key as never) : value)
  }
}

/** Of the identity these stand there also when they were left empty; the others belong to some reporters alone. */
const SELALU = (name: FieldTersegel) => name !== 'tanpaNik' && !FIELD_LEMBAGA.some((own) => own === name)

/** Answered beside the identity, and told there. */
const DI_ATAS = ['samaran', 'kecamatanTerbuka']

/** Names of files that are here already, on their way, or still to leave with the form. */
function filesOf({ answers }: LaporanSteps, diterima: readonly BerkasDiterima[]): string {
  const sent = answers.flatMap(([key, value]) => (key === 'buktiTerkirim' && typeof value === 'string' ? [value] : []))
  const chosen = answers.flatMap(([key, value]) => (key === 'bukti' && value instanceof File && value.size > 0 ? [value.name] : []))
  return [...diterima.map((berkas) => berkas.nama), ...sent, ...chosen].join(', ')
}

function Ubah({ apa, onClick }: Readonly<{ apa: string; onClick: () => void }>) {
  const t = useTranslations('formWbs.periksa')
  return (
    <p>
      <Button variant="quiet" onClick={onClick}>
        {t('ubah')} <span className="sr">{apa}</span>
      </Button>
    </p>
  )
}

/** Everything typed, once more, before it is sent and cannot be changed. */
export function PeriksaSection({ layanan, steps, diterima, pilihan }: Props) {
  const t = useTranslations('formWbs')
  const kata = useKataIsian(layanan)
  const words = useWords({ layanan, pilihan })
  const typed = (name: string) =>
    steps.answers
      .flatMap(([key, value]) => (key === name && typeof value === 'string' && value !== '' ? [words(name, value)] : []))
      .join(', ')
  const kosong = <span className="meta">{t('periksa.tidakDiisi')}</span>
  const row = (name: string): KeyValueItem => ({ label: kata(name, 'label') ?? name, value: typed(name) || kosong })
  const rows = Object.entries(STANDAR[layanan].formulir.isian as TabelIsian)
    .filter(([, { bagian }]) => bagian === 'materi' || bagian === 'jawaban')
    .filter(([name, { bentuk }]) => !DI_ATAS.includes(name) && (bentuk !== 'BERSAMA' || typed(name) !== ''))
    .map(([name]) => row(name))
  const files = filesOf(steps, diterima)
  return (
    <div className="flow">
      <h2>{t('periksa.judul')}</h2>
      <p className="hint">{t('periksa.pembuka')}</p>
      <KeyValue items={[{ label: t('samaran.label'), value: typed('samaran') }]} />
      <Sealed>
        <KeyValue items={[...FIELD_LEMBAGA, ...FIELD_IDENTITAS].filter((name) => SELALU(name) || typed(name) !== '').map(row)} />
      </Sealed>
      <Ubah apa={t('identitas')} onClick={() => steps.go(0)} />
      <KeyValue items={[...rows, { label: t('periksa.berkas'), value: files || kosong }]} />
      <Ubah apa={t('materi')} onClick={() => steps.go(1)} />
    </div>
  )
}
