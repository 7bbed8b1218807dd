'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { DELEGASI } from '@/lib/domain/auth/petugas'
import { PERAN } from '@/lib/domain/auth/peran'
import { LAYANAN } from '@/lib/domain/layanan'
import { AdminForm, type AdminAction } from '../AdminForm'
import { usePeran } from '../use-peran'

/** Gives a post for a period. */
export function PeranForm({ action, petugasId, hariIni }: Readonly<{ action: AdminAction; petugasId: string; hariIni: string }>) {
  const t = useTranslations('awal.pengaturan')
  const nama = usePeran()
  return (
    <AdminForm action={action} submit={t('beriPeran')} hidden={{ petugasId }}>
      {(bag) => (
        <>
          <Select
            name="peran"
            label={t('peran')}
            placeholder={t('pilih')}
            required
            width="large"
            options={PERAN.map((value) => ({ value, label: nama(value) }))}
            key={bag.value('peran')}
            defaultValue={bag.value('peran')}
            error={bag.error('peran')}
          />
          <Select
            name="layanan"
            label={t('layanan')}
            required
            width="medium"
            options={LAYANAN.map((value) => ({ value, label: value }))}
            key={`l${bag.value('layanan')}`}
            defaultValue={bag.value('layanan', 'WBS')}
            error={bag.error('layanan')}
          />
          <Select
            name="delegasi"
            label={t('delegasi')}
            hint={t('delegasiPetunjuk')}
            width="medium"
            placeholder={t('definitif')}
            optional
            options={DELEGASI.map((value) => ({ value, label: t(value) }))}
            key={`d${bag.value('delegasi')}`}
            defaultValue={bag.value('delegasi')}
            error={bag.error('delegasi')}
          />
          <TextInput
            type="date"
            name="mulai"
            label={t('mulai')}
            width="medium"
            required
            defaultValue={bag.value('mulai', hariIni)}
            error={bag.error('mulai')}
          />
          <TextInput
            type="date"
            name="selesai"
            label={t('selesai')}
            hint={t('selesaiPetunjuk')}
            optional
            width="medium"
            defaultValue={bag.value('selesai')}
            error={bag.error('selesai')}
          />
        </>
      )}
    </AdminForm>
  )
}
