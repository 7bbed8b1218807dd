'use client'

import { useTranslations } from 'next-intl'
import { JenisPelaporField, TempatTinggalFields } from '@/components/lapor/dumas/IdentitasDumasFields'
import { AddressFields, PersonFields } from '@/components/lapor/wbs/IdentitasFields'
import { AdminForm, type AdminAction } from '@/components/staf/AdminForm'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { Sealed } from '@/components/ui/Sealed'
import { TextArea } from '@/components/ui/TextArea'
import type { Layanan } from '@/lib/domain/layanan'

type AksesProps = Readonly<{ action: AdminAction; kunciKirim: string }>

/** Asks what is held. */
export function AksesForm({ action, kunciKirim }: AksesProps) {
  const t = useTranslations('hak.data')
  return (
    <AdminForm action={action} submit={t('kirimAkses')} hidden={{ kunciKirim }}>
      {(bag) => (
        <TextArea
          name="isiPermintaan" label={t('isiAkses')} required rows={3} maxLength={2000} defaultValue={bag.value('isiPermintaan')}
          error={bag.error('isiPermintaan')}
        />
      )}
    </AdminForm>
  )
}

type PerbaikanProps = AksesProps & Readonly<{ layanan: Layanan; kecamatan: readonly SelectOption[]; desa: readonly SelectGroup[] }>

/** Gives the identity anew; it is sealed by the server within this one request, and the form says so. */
export function PerbaikanForm({ action, kunciKirim, layanan, kecamatan, desa }: PerbaikanProps) {
  const t = useTranslations('hak.data')
  return (
    <AdminForm action={action} submit={t('kirimPerbaikan')} hidden={{ kunciKirim }}>
      {(bag) => (
        <>
          <TextArea
            name="isiPerbaikan" label={t('isiPerbaikan')} required rows={2} maxLength={2000} defaultValue={bag.value('isiPerbaikan')}
            error={bag.error('isiPerbaikan')}
          />
          <Sealed>
            <p className="hint">{t('disegelServer')}</p>
            {layanan === 'DUMAS' && <JenisPelaporField bag={bag} />}
            <PersonFields bag={bag} />
            {layanan === 'DUMAS' ? <TempatTinggalFields bag={bag} /> : <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />}
          </Sealed>
        </>
      )}
    </AdminForm>
  )
}
