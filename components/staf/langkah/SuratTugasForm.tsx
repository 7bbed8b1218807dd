'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'next-intl'
import { ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { PERAN_TIM } from '@/lib/domain/layanan'
import { JENIS_TUGAS, type JenisTugas } from '@/lib/domain/surat/surat'
import { StepForm, type StepBag, type StepProps } from './StepForm'

type CalonTim = Readonly<{ id: string; nama: string; jabatan: string; pernahMenangani: boolean; peranTim: string }>

type SuratTugasProps = StepProps &
  Readonly<{
    calon: readonly CalonTim[]
    /** WBS: the letter says nothing of a report, and has one kind. */
    netral: boolean
    preset: Readonly<{ dasar: readonly string[]; tembusan: readonly string[] }>
    konsep: Readonly<{
      jenisTugas: JenisTugas
      tujuanTugas: string
      dasar: readonly string[]
      tembusan: readonly string[]
      mulai: string
      selesai: string
    }> | null
  }>

type TimProps = Readonly<{ bag: StepBag; calon: readonly CalonTim[] }>

/** One select a colleague; the group's id stands on the first, where the error summary leads. */
function TimFields({ bag, calon }: TimProps) {
  const t = useTranslations('formLangkah.suratTugas')
  const pilihan = useTranslations('pilihan.peranTim')
  const typed = bag.values('anggota')
  return (
    <ChoiceFieldset id="anggota" label={t('tim')} hint={t('timPetunjuk')} error={bag.error('anggota')}>
      <div className="flow">
        {calon.map(({ id, nama, jabatan, pernahMenangani, peranTim }, index) => {
          const drafted = peranTim && `${id}:${peranTim}`
          const chosen = bag.attempted ? (typed.find((pair) => pair.startsWith(`${id}:`)) ?? '') : drafted
          return (
            <Select
              key={`${id}${chosen}`}
              id={index === 0 ? 'anggota' : `anggota-${id}`}
              name="anggota"
              label={`${nama}, ${jabatan}`}
              hint={pernahMenangani ? t('pernah') : undefined}
              width="medium"
              placeholder={t('tidakIkut')}
              defaultValue={chosen}
              options={PERAN_TIM.map((peran) => ({ value: `${id}:${peran}`, label: pilihan(peran) }))}
            />
          )
        })}
      </div>
    </ChoiceFieldset>
  )
}

type DasarProps = Readonly<{ bag: StepBag }> & Pick<SuratTugasProps, 'konsep' | 'netral' | 'preset'>

/** On which grounds, and who gets a copy; one line each. */
function DasarFields({ bag, konsep, netral, preset }: DasarProps) {
  const t = useTranslations('formLangkah.suratTugas')
  return (
    <>
      <TextArea
        {...bag.field('dasar', (konsep?.dasar.length ? konsep.dasar : preset.dasar).join('\n'))}
        label={t('dasar')}
        hint={netral ? `${t('dasarPetunjuk')} ${t('dasarNetral')}` : t('dasarPetunjuk')}
        rows={5}
        maxLength={3000}
      />
      <TextArea
        {...bag.field('tembusan', (konsep?.tembusan ?? preset.tembusan).join('\n'))}
        label={t('tembusan')}
        hint={t('tembusanPetunjuk')}
        rows={3}
        maxLength={3000}
      />
    </>
  )
}

const isAkhirPekan = (tanggal: string) => [0, 6].includes(new Date(`${tanggal}T00:00:00Z`).getUTCDay())

type HariProps = ReturnType<StepBag['field']> & Readonly<{ label: string }>

/** The first or the last day of a task. Nobody is kept from working on a Sunday, but it is said that it is one. */
function HariTugas({ label, ...field }: HariProps) {
  const t = useTranslations('formLangkah.suratTugas')
  const format = useFormatter()
  const [hari, setHari] = useState(field.defaultValue)
  const nama = () => format.dateTime(new Date(`${hari}T00:00:00Z`), { timeZone: 'UTC', weekday: 'long' })
  return (
    <div className="flow">
      <TextInput type="date" {...field} label={label} width="medium" required onChange={(event) => setHari(event.target.value)} />
      <p className="hint" role="status">
        {isAkhirPekan(hari) && t('akhirPekan', { hari: nama() })}
      </p>
    </div>
  )
}

/** The Irban Khusus proposes a team and its task (W12); an unsigned draft is shown again and replaced. */
export function SuratTugasForm({ calon, konsep, netral, preset, ...step }: SuratTugasProps) {
  const t = useTranslations('formLangkah.suratTugas')
  const jenis = useTranslations('pilihan.jenisTugas')
  return (
    <StepForm panjang {...step} submit={t('simpan')}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('jenisTugas', netral ? 'TUJUAN_TERTENTU' : (konsep?.jenisTugas ?? 'PEMERIKSAAN_PENGADUAN'))}
            label={t('jenis')}
            required
            options={JENIS_TUGAS.filter((value) => !netral || value === 'TUJUAN_TERTENTU').map((value) => ({ value, label: jenis(value) }))}
          />
          <TextArea
            {...bag.field('tujuanTugas', konsep?.tujuanTugas)}
            label={t('tujuan')}
            required
            rows={4}
            maxLength={2000}
            countLimit={2000}
          />
          <DasarFields bag={bag} konsep={konsep} netral={netral} preset={preset} />
          <HariTugas {...bag.field('mulai', konsep?.mulai)} label={t('mulai')} />
          <HariTugas {...bag.field('selesai', konsep?.selesai)} label={t('selesai')} />
          <TimFields bag={bag} calon={calon} />
        </>
      )}
    </StepForm>
  )
}
