'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import type { Layanan } from '@/lib/domain/layanan'
import { KunciForm, type KunciAction } from './KunciForm'
import type { PilihanPetugas } from './CalonForm'

type Props = Readonly<{ action: KunciAction; layanan: Layanan; petugas: readonly PilihanPetugas[] }>

const NOMOR = [0, 1, 2] as const

/** For offices that make the recovery key at a machine without a network: its public half, and who holds which paper. */
export function LuringForm({ action, layanan, petugas }: Props) {
  const t = useTranslations('kunci.luring')
  const susunan = useTranslations('kunci.susunan')
  return (
    <details>
      <summary>{t('judul')}</summary>
      <p className="text mt-2">{t('isi')}</p>
      <KunciForm action={action} hidden={{ layanan }} submit={t('simpan')} variant="secondary">
        {(bag) => (
          <>
            <TextInput
              {...bag.field('penerima')}
              id={`penerima-${layanan}`}
              label={t('penerima')}
              hint={t('penerimaPetunjuk')}
              required
              autoComplete="off"
              spellCheck={false}
            />
            {NOMOR.map((index) => (
              <Select
                key={index}
                name="pemegang"
                id={`luring-${layanan}-${index}`}
                label={susunan('pemegang', { n: index + 1 })}
                required
                placeholder={susunan('pilih')}
                options={petugas.map((one) => ({ value: one.id, label: `${one.nama}, ${one.jabatan}` }))}
                defaultValue={bag.values('pemegang')[index] ?? ''}
                error={index === 0 ? bag.error('pemegang') : undefined}
              />
            ))}
          </>
        )}
      </KunciForm>
    </details>
  )
}
