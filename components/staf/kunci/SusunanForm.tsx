'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/Select'
import type { Layanan } from '@/lib/domain/layanan'
import type { Berkumpul, BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { KunciForm, type KunciAction } from './KunciForm'
import type { PilihanPetugas } from './CalonForm'

type Props = Readonly<{
  action: KunciAction
  layanan: Layanan
  petugas: readonly PilihanPetugas[]
  berkumpul: BahanTampak['berkumpul']
  /** No recovery key is there, a new one is due, or three people are at it: then it is offered, otherwise folded away. */
  due: boolean
}>

const NOMOR = [0, 1, 2] as const

function Berkumpul({ berkumpul }: Pick<Props, 'berkumpul'>) {
  const t = useTranslations('kunci.susunan')
  if (berkumpul.length === 0) return null
  return (
    <>
      <p>{t('kini')}</p>
      <ul className="list">
        {berkumpul.map((row) => (
          <li key={row.id}>
            {row.nama}, {row.jabatan}: {row.sidik ? <code className="sidik">{row.sidik}</code> : t('belumKunci')}
          </li>
        ))}
      </ul>
    </>
  )
}

function PemegangForm({ action, layanan, petugas }: Pick<Props, 'action' | 'layanan' | 'petugas'>) {
  const t = useTranslations('kunci.susunan')
  return (
    <KunciForm action={action} hidden={{ layanan }} scope={layanan} submit={t('simpan')} variant="secondary">
      {(bag) =>
        NOMOR.map((index) => (
          <Select
            key={`${index}-${bag.values('pemegang')[index] ?? ''}`}
            name="pemegang"
            id={index === 0 ? `pemegang-${layanan}` : `pemegang-${layanan}-${index}`}
            label={t('pemegang', { n: index + 1 })}
            required
            placeholder={t('pilih')}
            options={petugas.map((one) => ({ value: one.id, label: `${one.nama}, ${one.jabatan}` }))}
            defaultValue={bag.values('pemegang')[index] ?? ''}
            error={index === 0 ? bag.error('pemegang') : undefined}
          />
        ))
      }
    </KunciForm>
  )
}

/** Names the three who shall hold a new recovery key together. */
export function SusunanForm({ action, layanan, petugas, berkumpul, due }: Props) {
  const t = useTranslations('kunci.susunan')
  const fields = <PemegangForm action={action} layanan={layanan} petugas={petugas} />
  const form = (
    <>
      <p className="text">{t('isi')}</p>
      <Berkumpul berkumpul={berkumpul} />
      {berkumpul.length === 0 ? (
        fields
      ) : (
        <details>
          <summary>{t('ulang')}</summary>
          {fields}
        </details>
      )}
    </>
  )
  if (due || berkumpul.length > 0) {
    return (
      <>
        <h3>{t('judul')}</h3>
        {form}
      </>
    )
  }
  return (
    <details>
      <summary>{t('judul')}</summary>
      <div className="flow mt-2">{form}</div>
    </details>
  )
}
