'use client'

import { useTranslations } from 'next-intl'
import { FIELD_IDENTITAS, FIELD_LEMBAGA, type FieldTersegel } from '@/lib/domain/lapor/field-tersegel'
import { isAsked, type BagianFormulir } from '@/lib/domain/lapor/isian'
import type { BerkasDiterima } from '@/lib/domain/lapor/laporan-state'
import { periksaCerita } from '@/lib/domain/lapor/periksa-cerita'
import type { FormulirTampak } from '@/lib/domain/lapor/tampak'
import { Button } from '@/components/ui/Button'
import { FileName } from '@/components/ui/FileInput'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'
import { Sealed } from '@/components/ui/Sealed'
import { PeringatanCerita } from './fields/BantuCerita'
import type { PilihanForm } from './fields/pilihan-form'
import { LAYAR } from './layar'
import { PratinjauPublik } from './PratinjauPublik'
import { useKataIsian } from './use-kata-isian'
import type { LaporanSteps } from './use-laporan-steps'

type Props = Readonly<{ tampak: FormulirTampak; steps: LaporanSteps; diterima: readonly BerkasDiterima[]; pilihan: PilihanForm }>

/** What a field's answer says, not how it is coded. */
function useWords({ tampak: { layanan }, pilihan: { kecamatan, desa, opd } }: Pick<Props, 'tampak' | 'pilihan'>) {
  const pilihan = useTranslations('pilihan')
  const t = useTranslations('formLaporan')
  const kata = useKataIsian(layanan)
  const places = new Map(
    [...kecamatan, ...[...desa, ...opd].flatMap((group) => group.options)].map(({ value, label }) => [value, label] as const),
  )
  return (name: string, value: string) => {
    if (value === 'LUAR') return t('kecamatan.luar')
    if (['kecamatan', 'desa', 'unitId'].includes(name)) return places.get(value) ?? value
    if (value === '1') return t('periksa.ya')
    const key = `${name}.${value}`
    return kata(name, `pilihan.${value}`) ?? (pilihan.has(key as never) ? pilihan(key as never) : value)
  }
}

/** Of the identity these stand there also when they were left empty; the others belong to some reporters alone. */
const SELALU = (name: FieldTersegel) => name !== 'tanpaNik' && !FIELD_LEMBAGA.some((own) => own === name)

/** Answered beside the identity, and told there. */
const DI_ATAS = ['samaran', 'kecamatanTerbuka', 'kabarSurel', 'kabarTelepon']

type Berkas = Readonly<{ nama: string; gambar?: string }>

/** Files that are here already, on their way, or still to leave with the form. */
function filesOf({ jawaban: { isian, gambar } }: LaporanSteps, diterima: readonly BerkasDiterima[]): readonly Berkas[] {
  const sent = isian.flatMap(([key, value]) => (key === 'buktiTerkirim' && typeof value === 'string' ? [value] : []))
  const chosen = isian.flatMap(([key, value]) => (key === 'bukti' && value instanceof File && value.size > 0 ? [value.name] : []))
  return [...diterima.map((berkas) => berkas.nama), ...sent, ...chosen].map((nama) => ({ nama, gambar: gambar.get(nama) }))
}

function BerkasDipilih({ files }: Readonly<{ files: readonly Berkas[] }>) {
  return (
    <ul className="menu flow">
      {files.map(({ nama, gambar }, index) => (
        <li key={`${index}-${nama}`}>
          <FileName name={nama} picture={gambar} />
        </li>
      ))}
    </ul>
  )
}

function Ubah({ layar, steps }: Readonly<{ layar: (typeof LAYAR)[number]; steps: LaporanSteps }>) {
  const t = useTranslations('formLaporan')
  return (
    <p>
      <Button variant="quiet" onClick={() => steps.go(LAYAR.indexOf(layar))}>
        {t('periksa.ubah')} <span className="sr">{t(`layar.${layar}.judul`)}</span>
      </Button>
    </p>
  )
}

/** Which answers each screen asked for, by the part of the form they belong to. */
const BAGIAN_LAYAR = [
  ['kontak', ['jawaban']],
  ['cerita', ['cerita']],
  ['materi', ['materi', 'sifat']],
  ['berkas', ['berkas']],
] as const satisfies readonly (readonly [(typeof LAYAR)[number], readonly BagianFormulir[]])[]

/** What was answered, by field, and the rows that show it. */
function useRows({ tampak, steps, pilihan }: Omit<Props, 'diterima'>) {
  const { layanan, isian } = tampak
  const t = useTranslations('formLaporan')
  const kata = useKataIsian(layanan)
  const words = useWords({ tampak, pilihan })
  const answers = (name: string) =>
    steps.jawaban.isian.flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : []))
  const typed = (name: string) =>
    answers(name)
      .flatMap((value) => (value !== '' ? [words(name, value)] : []))
      .join(', ')
  const kosong = <span className="meta">{t('periksa.tidakDiisi')}</span>
  const unit = t(answers('kategori').includes('DESA') ? 'unitDesa.label' : 'unitOpd.label')
  const labelOf = (name: string) => kata(name, 'label') ?? (name === 'unitId' ? unit : name)
  const row = (name: string): KeyValueItem => ({ key: name, label: labelOf(name), value: typed(name) || kosong })
  const rowsOf = (bagian: readonly BagianFormulir[]) =>
    Object.entries(isian)
      .filter(([name, field]) => bagian.includes(field.bagian) && isAsked(isian, name, 'WARGA') && !DI_ATAS.includes(name))
      .filter(([name, { bentuk }]) => !['BERSAMA', 'TANPA_BUKTI'].includes(bentuk) || typed(name) !== '')
      .map(([name]) => row(name))
  const cerita = Object.keys(isian).flatMap((name) => (isian[name]?.bagian === 'jawaban' ? [] : answers(name)))
  return { typed, row, rowsOf, kosong, temuan: periksaCerita(cerita.join('\n'), answers('nama').join(' ')) }
}

/** Everything typed, once more, before it is sent and cannot be changed. */
export function PeriksaSection({ diterima, ...props }: Props) {
  const { tampak, steps } = props
  const { pesan } = props.pilihan
  const t = useTranslations('formLaporan')
  const { typed, row, rowsOf, kosong, temuan } = useRows(props)
  const files = filesOf(steps, diterima)
  const berkas = { label: t('periksa.berkas'), value: files.length > 0 ? <BerkasDipilih files={files} /> : kosong }
  return (
    <div className="flow">
      <p className="hint">{t('periksa.pembuka')}</p>
      <PeringatanCerita temuan={temuan} />
      <KeyValue items={[{ label: t('samaran.label'), value: typed('samaran') }]} />
      <Sealed>
        <KeyValue items={[...FIELD_LEMBAGA, ...FIELD_IDENTITAS].filter((name) => SELALU(name) || typed(name) !== '').map(row)} />
      </Sealed>
      <Ubah layar="identitas" steps={steps} />
      <KeyValue items={[row('kabarSurel'), ...(pesan ? [row('kabarTelepon')] : []), row('kecamatanTerbuka')]} />
      {BAGIAN_LAYAR.map(([layar, bagian]) => (
        <div key={layar} className="flow">
          <KeyValue items={[...rowsOf(bagian), ...(layar === 'berkas' ? [berkas] : [])]} />
          <Ubah layar={layar} steps={steps} />
        </div>
      ))}
      <PratinjauPublik rahasia={tampak.rahasia} jenis={typed('kategori')} />
    </div>
  )
}
