'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { DELEGASI } from '@/lib/domain/auth/petugas'
import { PERAN } from '@/lib/domain/auth/peran'
import { LAYANAN } from '@/lib/domain/layanan'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { usePeran } from '../use-peran'

function JabatanFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('awal.pengaturan')
  const nama = usePeran()
  return (
    <>
      <Select
        key={bag.value('peran')}
        {...bag.field('peran')}
        label={t('peran')}
        placeholder={t('pilih')}
        required
        width="large"
        options={PERAN.map((value) => ({ value, label: nama(value) }))}
      />
      <Select
        key={`l${bag.value('layanan')}`}
        {...bag.field('layanan', 'WBS')}
        label={t('layanan')}
        required
        width="medium"
        options={LAYANAN.map((value) => ({ value, label: value }))}
      />
      <Select
        key={`d${bag.value('delegasi')}`}
        {...bag.field('delegasi')}
        label={t('delegasi')}
        hint={t('delegasiPetunjuk')}
        width="medium"
        placeholder={t('definitif')}
        optional
        options={DELEGASI.map((value) => ({ value, label: t(value) }))}
      />
    </>
  )
}

/** Gives a post for a period. */
export function PeranForm({ action, petugasId, hariIni }: Readonly<{ action: SubmitAction; petugasId: string; hariIni: string }>) {
  const t = useTranslations('awal.pengaturan')
  return (
    <SubmitForm action={action} submit={t('beriPeran')} hidden={{ petugasId }}>
      {(bag) => (
        <>
          <JabatanFields bag={bag} />
          <TextInput type="date" {...bag.field('mulai', hariIni)} label={t('mulai')} width="medium" required />
          <TextInput type="date" {...bag.field('selesai')} label={t('selesai')} hint={t('selesaiPetunjuk')} optional width="medium" />
        </>
      )}
    </SubmitForm>
  )
}
