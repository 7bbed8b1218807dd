'use client'

import { useTranslations } from 'next-intl'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { Notice } from '@/components/ui/Notice'
import { Select } from '@/components/ui/Select'
import type { Layanan } from '@/lib/domain/layanan'
import type { Akun } from '@/lib/domain/petugas/akun'
import { usePeran } from '../use-peran'

type Beban = Readonly<{
  akun: Akun
  pegang: readonly Readonly<{ layanan: Layanan; jumlah: number }>[]
  tim: number
  penerus: readonly Readonly<{ id: string; nama: string; jabatan: string }>[]
}>

type Props = Readonly<{
  action: SubmitAction
  beban: Beban
  /** The one post that ends; null: all of them, and the account. */ post: Akun['peran'][number] | null
}>

/** Open cases and examinations he is in. */
function Tertinggal({ pegang, tim }: Pick<Beban, 'pegang' | 'tim'>) {
  const t = useTranslations('awal.akhiri')
  return (
    <Notice tone={pegang.length > 0 || tim > 0 ? 'warn' : 'info'}>
      {pegang.map(({ layanan, jumlah }) => (
        <p key={layanan}>{t('pegang', { n: jumlah, layanan })}</p>
      ))}
      {tim > 0 && <p>{t('tim', { n: tim })}</p>}
      {pegang.length === 0 && tim === 0 && <p>{t('kosong')}</p>}
    </Notice>
  )
}

/** What ends, what is left behind, and to whom it goes: said before it is done. */
export function SerahTugasForm({ action, beban, post }: Props) {
  const t = useTranslations('awal.akhiri')
  const nama = usePeran()
  const { akun, pegang, tim, penerus } = beban
  const label = ({ peran, layanan }: Akun['peran'][number]) => `${nama(peran, layanan)} ${layanan}`
  const ends = post ? [post] : akun.peran.filter((held) => held.berlaku)
  const shown = pegang.filter(({ layanan }) => post === null || post.layanan === layanan)
  return (
    <div className="flow mt-4">
      <p className="text">
        {post
          ? t('isi', { nama: akun.nama, peran: label(post) })
          : t('isiSemua', { nama: akun.nama, peran: ends.map(label).join(', ') || t('tanpaPeran') })}
      </p>
      <Tertinggal pegang={shown} tim={tim} />
      <SubmitForm
        action={action}
        submit={t(post ? 'kirim' : 'kirimSemua')}
        variant="danger"
        hidden={{ petugasId: akun.id, peranId: post?.id ?? '', nonaktif: post ? '' : '1' }}
      >
        {(bag) => (
          <Select
            key={bag.value('penerusId')}
            {...bag.field('penerusId')}
            label={t('penerus')}
            hint={t('penerusPetunjuk')}
            placeholder={t('kembali')}
            width="large"
            options={penerus.map((satu) => ({ value: satu.id, label: `${satu.nama}, ${satu.jabatan}` }))}
          />
        )}
      </SubmitForm>
    </div>
  )
}
