import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { kasusPath } from '../langkah/target'
import type { KasusView } from './view'

/** An objection points at its parent and warns about its handlers; a parent lists what was filed against it. */
export function Rantai({ rantai }: Pick<KasusView, 'rantai'>) {
  const t = useTranslations('kasus.rantai')
  const pilihan = useTranslations('pilihan.alasanKeberatan')
  const { induk, keberatan, alasan } = rantai
  if (!induk && keberatan.length === 0) return null
  return (
    <Notice tone={induk ? 'warn' : 'info'} title={t('judul')} className="mt-4">
      {induk && (
        <>
          <p>
            <AppLink href={kasusPath(induk.id)}>{t('induk', { nomor: induk.nomorTiket })}</AppLink>
            {alasan && `. ${t('alasan', { alasan: pilihan(alasan) })}`}
          </p>
          <p>{t('penangan')}</p>
        </>
      )}
      {keberatan.length > 0 && (
        <p>
          {t('anak')}:{' '}
          {keberatan.map(({ id, nomorTiket }) => (
            <AppLink key={id} href={kasusPath(id)}>
              {nomorTiket}
            </AppLink>
          ))}
        </p>
      )}
    </Notice>
  )
}

/** A proposal to archive, in full, for the officer who decides on it. */
export function Usulan({ usulan }: Readonly<{ usulan: KasusView['usulanArsip'] }>) {
  const t = useTranslations('kasus.usulan')
  const pilihan = useTranslations('pilihan.usulanArsip')
  if (!usulan) return null
  const alasan = ALASAN_ARSIP.find((value) => value === usulan.alasan)
  return (
    <Notice tone="warn" title={t('judul')} className="mt-4">
      <p>{t('isi', { alasan: alasan ? pilihan(alasan) : usulan.alasan, nama: usulan.oleh })}</p>
      {usulan.gandaDari && <p>{t('ganda', { nomor: usulan.gandaDari })}</p>}
      <p className="whitespace-pre-line">{usulan.catatan}</p>
    </Notice>
  )
}
