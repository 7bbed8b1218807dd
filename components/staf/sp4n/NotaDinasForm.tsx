'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { BAGIAN_NOTA_DINAS, SIFAT_NOTA_DINAS, type IsiNotaDinas } from '@/lib/domain/sp4n/nota-dinas'
import { DrafForm } from '../langkah/DrafForm'
import type { StepBag, StepProps } from '../langkah/StepForm'

const PANJANG = { uraianLaporan: 5000, hasilTindakLanjut: 10_000, rencana: 5000, konsepTanggapan: 10_000 } as const

/** What the memo bears above its text. */
function KepalaFields({ bag, konsep }: Readonly<{ bag: StepBag; konsep: IsiNotaDinas | null }>) {
  const t = useTranslations('sp4n.notaDinas')
  return (
    <>
      <Select
        {...bag.field('sifat', konsep?.sifat ?? 'SEGERA')}
        label={t('sifat')}
        options={SIFAT_NOTA_DINAS.map((value) => ({ value, label: t(`sifatPilihan.${value}`) }))}
      />
      <TextInput {...bag.field('hal', konsep?.hal)} label={t('hal')} width="large" />
      <TextInput
        {...bag.field('lampiran', String(konsep?.lampiran ?? 0))}
        label={t('lampiran')}
        hint={t('lampiranPetunjuk')}
        width="medium"
        inputMode="numeric"
      />
      <TextArea {...bag.field('tembusan', konsep?.tembusan)} label={t('tembusan')} hint={t('tembusanPetunjuk')} rows={2} maxLength={3000} />
    </>
  )
}

/** `diambil`: its words were taken from the report and what the agency wrote, and nobody has read them over yet. */
type NotaDinasProps = StepProps & Readonly<{ konsep: IsiNotaDinas | null; diambil: boolean }>

/** The draft memo (SP4N, L6): kept, or laid before the Pejabat Penghubung in the same press. */
export function NotaDinasForm({ konsep, diambil, ...step }: NotaDinasProps) {
  const t = useTranslations('sp4n.notaDinas')
  const hintOf = (bagian: (typeof BAGIAN_NOTA_DINAS)[number]) =>
    [bagian === 'konsepTanggapan' && t('konsepPetunjuk'), diambil && konsep?.[bagian] && t(`diambil.${bagian}`)]
      .filter(Boolean)
      .join(' ') || undefined
  return (
    <DrafForm {...step} ajukan={t('ajukan')} simpan={t('simpan')}>
      {(bag) => (
        <>
          <KepalaFields bag={bag} konsep={konsep} />
          {BAGIAN_NOTA_DINAS.map((bagian) => (
            <TextArea
              key={bagian}
              {...bag.field(bagian, konsep?.[bagian])}
              label={t(bagian)}
              hint={hintOf(bagian)}
              required={bagian !== 'rencana'}
              rows={6}
              maxLength={PANJANG[bagian]}
              countLimit={PANJANG[bagian]}
            />
          ))}
        </>
      )}
    </DrafForm>
  )
}
