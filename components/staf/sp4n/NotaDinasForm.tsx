'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/TextArea'
import { BAGIAN_NOTA_DINAS, type IsiNotaDinas } from '@/lib/domain/sp4n/nota-dinas'
import { DrafForm } from '../langkah/DrafForm'
import type { StepProps } from '../langkah/StepForm'

const PANJANG = { uraianLaporan: 5000, hasilTindakLanjut: 10_000, rencana: 5000, konsepTanggapan: 10_000 } as const

/** `diambil`: its words were taken from the report and what the agency wrote, and nobody has read them over yet. */
type NotaDinasProps = StepProps & Readonly<{ konsep: IsiNotaDinas | null; diambil: boolean }>

/** The draft memo (SP4N, L6): kept, or laid before the Pejabat Penghubung in the same press. */
export function NotaDinasForm({ konsep, diambil, ...step }: NotaDinasProps) {
  const t = useTranslations('sp4n.notaDinas')
  const hintOf = (bagian: keyof IsiNotaDinas) =>
    [bagian === 'konsepTanggapan' && t('konsepPetunjuk'), diambil && konsep?.[bagian] && t(`diambil.${bagian}`)]
      .filter(Boolean)
      .join(' ') || undefined
  return (
    <DrafForm {...step} ajukan={t('ajukan')} simpan={t('simpan')}>
      {(bag) =>
        BAGIAN_NOTA_DINAS.map((bagian) => (
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
        ))
      }
    </DrafForm>
  )
}
