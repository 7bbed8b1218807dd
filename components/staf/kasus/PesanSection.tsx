import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Messages } from '@/components/ui/Messages'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { useMoment } from '../short-date'
import type { PesanView } from './view'

type PesanSectionProps = Readonly<{ pesan: readonly PesanView[]; samaran: string; children?: ReactNode }>

/** Messages both ways, oldest first; `children` is the form of those who may write. */
export function PesanSection({ pesan, samaran, children }: PesanSectionProps) {
  const t = useTranslations('kasus.pesan')
  const moment = useMoment()
  return (
    <>
      {pesan.length === 0 && <p className="meta">{t('kosong')}</p>}
      {pesan.length > 0 && (
        <Messages
          items={pesan.map(({ id, dariPelapor, petugas, isi, at }) => ({
            key: id,
            author: dariPelapor ? t('pelapor', { samaran }) : (petugas ?? ''),
            at: moment(at),
            mine: !dariPelapor,
            body: <Paragraphs text={isi} />,
          }))}
        />
      )}
      {children}
    </>
  )
}
