import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { Bar } from '@/components/ui/Sealed'
import { Slip } from '@/components/ui/Slip'
import { FIELD_IDENTITAS, type FieldIdentitas } from '@/lib/domain/lapor/field-tersegel'
import type { KasusView } from '../kasus/view'
import { useMoment } from '../short-date'

const LONG: readonly FieldIdentitas[] = ['nama', 'nik', 'tanpaNik', 'email', 'alamat']

/** The sealed identity as it lies there, and the three results others may see. */
export function IdentitasSamping({ kasus }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('kasus.pembukaan')
  const field = useTranslations('formLangkah.identitasField')
  const yaTidak = useTranslations('pilihan.yaTidak')
  const moment = useMoment()
  const check = kasus.periksaIdentitas
  const answer = (yes: boolean) => yaTidak(yes ? 'YA' : 'TIDAK')
  return (
    <>
      <Slip title={t('tersegel')} footer={t('kaki', { at: moment(kasus.diterimaAt) })}>
        <KeyValue
          items={[
            { label: t('samaran'), value: kasus.samaran },
            ...FIELD_IDENTITAS.map((name) => ({ label: field(name), value: <Bar size={LONG.includes(name) ? 'medium' : 'short'} /> })),
          ]}
        />
      </Slip>
      <h2>{t('hasil')}</h2>
      {check ? (
        <KeyValue
          items={[
            { label: t('lengkap'), value: answer(check.lengkap) },
            { label: t('wajar'), value: answer(check.wajar) },
            { label: t('ganda'), value: check.gandaDari ?? t('tidak') },
          ]}
        />
      ) : (
        <p>{t('belum')}</p>
      )}
      <p className="meta">{t('hanyaTiga')}</p>
    </>
  )
}
