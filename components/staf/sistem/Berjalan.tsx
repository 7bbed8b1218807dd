import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'
import type { SebabJam } from '@/lib/domain/sistem/jam'
import type { SubmitAction } from '@/components/form/SubmitForm'
import { JamForm } from './JamForm'

type Props = Readonly<{ jam: SebabJam | null; usulan: Readonly<{ jumlah: number; sejak: Date | null }>; pastikan: SubmitAction }>

/** What waits for a person: a clock that is not believed, identities the PPDP has not decided on. */
export function Berjalan({ jam, usulan, pastikan }: Props) {
  const t = useTranslations('awal.sistem')
  return (
    <>
      {jam && (
        <Notice tone="danger" className="mt-4 [&>form]:mt-2" id="jam">
          <p>{t(`jam.${jam}`)}</p>
          <p>{t('jam.berhenti')}</p>
          <JamForm action={pastikan} />
        </Notice>
      )}
      {usulan.jumlah > 0 && usulan.sejak && (
        <Notice tone="warn" className="mt-4">
          <p>
            {t('usulan', { n: usulan.jumlah })} <DateText value={usulan.sejak} />.
          </p>
        </Notice>
      )}
    </>
  )
}
