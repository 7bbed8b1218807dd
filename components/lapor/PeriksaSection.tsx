'use client'

import { useTranslations } from 'next-intl'
import { FIELD_IDENTITAS, type FieldIdentitas } from '@/lib/domain/lapor/identitas-schema'
import type { BerkasDiterima } from '@/lib/domain/lapor/laporan-state'
import { Button } from '@/components/ui/Button'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'
import { Sealed } from '@/components/ui/Sealed'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import type { LaporanSteps } from './use-laporan-steps'

type Props = Readonly<{
  steps: LaporanSteps
  diterima: readonly BerkasDiterima[]
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
  opd: readonly SelectGroup[]
  /** Rows of a layanan of its own, beside those every form has: label by field name. */
  tambahan?: Readonly<{ identitas: Readonly<Record<string, string>>; materi: Readonly<Record<string, string>> }>
}>

function useWords({ kecamatan, desa, opd }: Pick<Props, 'kecamatan' | 'desa' | 'opd'>) {
  const pilihan = useTranslations('pilihan')
  const t = useTranslations('formWbs')
  const places = new Map(
    [...kecamatan, ...[...desa, ...opd].flatMap((group) => group.options)].map(({ value, label }) => [value, label] as const),
  )
  const CODED = ['jenisKelamin', 'pekerjaan', 'kategori', 'jenisDugaan', 'kirimJawaban', 'alasanTanpaBukti', 'jenisPelapor']
  return (name: string, value: string) => {
    if (value === 'LUAR') return t('kecamatan.luar')
    if (['kecamatan', 'desa', 'unitId'].includes(name)) return places.get(value) ?? value
    const key = `${name}.${value}`
    return CODED.includes(name) && pilihan.has(key as never) ? pilihan(key as never) : value
  }
}

const MATERI = [
  'kategori',
  'jenisDugaan',
  'terlapor',
  'apa',
  'kapan',
  'dimana',
  'siapa',
  'mengapa',
  'bagaimana',
  'isi',
  'kirimJawaban',
  'emailKabar',
] as const

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
export function PeriksaSection({ steps, diterima, tambahan, ...places }: Props) {
  const t = useTranslations('formWbs')
  const words = useWords(places)
  const typed = (name: string) =>
    steps.answers
      .flatMap(([key, value]) => (key === name && typeof value === 'string' && value !== '' ? [words(name, value)] : []))
      .join(', ')
  const row = (name: FieldIdentitas | (typeof MATERI)[number]): KeyValueItem => ({
    label: t(`${name}.label`),
    value: typed(name) || <span className="meta">{t('periksa.tidakDiisi')}</span>,
  })
  const ownRows = (labels: Readonly<Record<string, string>> = {}): KeyValueItem[] =>
    Object.entries(labels).flatMap(([name, label]) => (typed(name) ? [{ label, value: typed(name) }] : []))
  const files = filesOf(steps, diterima)
  return (
    <div className="flow">
      <h2>{t('periksa.judul')}</h2>
      <p className="hint">{t('periksa.pembuka')}</p>
      <KeyValue items={[{ label: t('samaran.label'), value: typed('samaran') }]} />
      <Sealed>
        <KeyValue
          items={[...ownRows(tambahan?.identitas), ...FIELD_IDENTITAS.filter((name) => name !== 'tanpaNik' || typed(name)).map(row)]}
        />
      </Sealed>
      <Ubah apa={t('identitas')} onClick={() => steps.go(0)} />
      <KeyValue
        items={[
          { label: t('judulLaporan.label'), value: typed('judul') },
          ...MATERI.map(row),
          ...ownRows(tambahan?.materi),
          { label: t('periksa.berkas'), value: files || <span className="meta">{t('periksa.tidakDiisi')}</span> },
        ]}
      />
      <Ubah apa={t('materi')} onClick={() => steps.go(1)} />
    </div>
  )
}
