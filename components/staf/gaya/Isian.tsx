import { useTranslations } from 'next-intl'
import { Button, LinkButton } from '@/components/ui/Button'
import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { FileInput, FileList } from '@/components/ui/FileInput'
import { Select } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { UnduhLink } from '@/components/ui/UnduhLink'
import { CetakTombol } from '@/components/ui/CetakTombol'
import { Bagian, Contoh } from './Contoh'

type Salah = Readonly<{ salah: string | undefined }>

function Tombol() {
  const t = useTranslations('gaya.contoh')
  return (
    <>
      <Contoh nama="Button, LinkButton" kata="tombol">
        <p className="row">
          <Button>{t('utama')}</Button>
          <Button variant="secondary">{t('kedua')}</Button>
          <Button variant="quiet">{t('sunyi')}</Button>
          <Button variant="danger">{t('bahaya')}</Button>
          <Button aria-disabled="true">{t('mati')}</Button>
          <LinkButton variant="secondary" href="/staf/gaya">
            {t('tautan')}
          </LinkButton>
        </p>
      </Contoh>
      <Contoh nama="SubmitButton" kata="kirim">
        <p className="row">
          <SubmitButton>{t('kirim')}</SubmitButton>
          <SubmitButton pending pendingLabel={t('mengirim')}>
            {t('kirim')}
          </SubmitButton>
        </p>
      </Contoh>
      <Contoh nama="UnduhLink" kata="unduh">
        <UnduhLink href="/statistik/skema.json">{t('unduh')}</UnduhLink>
      </Contoh>
      <Contoh nama="CetakTombol" kata="cetak">
        <CetakTombol label={t('cetak')} />
      </Contoh>
    </>
  )
}

function Kotak({ salah }: Salah) {
  const t = useTranslations('gaya.contoh')
  const pilihan = ['satu', 'dua', 'tiga'].map((value) => ({ value, label: t(`pilihan.${value}` as never) }))
  return (
    <>
      <Contoh nama="TextInput, Field" kata="kotak">
        <TextInput name="gayaKosong" label={t('label')} hint={t('petunjuk')} error={salah} />
        <TextInput name="gayaIsi" label={t('labelIsi')} defaultValue={t('isi')} optional maxLength={20} />
        <TextInput name="gayaMati" label={t('labelMati')} defaultValue={t('isi')} disabled />
      </Contoh>
      <Contoh nama="TextArea, CharacterCount" kata="uraian">
        <TextArea name="gayaUraian" label={t('labelUraian')} countLimit={200} error={salah} />
      </Contoh>
      <Contoh nama="Select" kata="pilih">
        <Select name="gayaPilih" label={t('labelPilih')} options={pilihan} placeholder={t('belumDipilih')} error={salah} width="large" />
      </Contoh>
    </>
  )
}

function Pilihan({ salah }: Salah) {
  const t = useTranslations('gaya.contoh')
  const pilihan = ['satu', 'dua', 'tiga'].map((value) => ({ value, label: t(`pilihan.${value}` as never) }))
  return (
    <>
      <Contoh nama="RadioGroup" kata="radio">
        <RadioGroup name="gayaRadio" label={t('labelRadio')} options={pilihan} layout="boxed" defaultValue="dua" error={salah} />
      </Contoh>
      <Contoh nama="CheckboxGroup, Checkbox" kata="centang">
        <CheckboxGroup name="gayaCentang" label={t('labelCentang')} options={pilihan} defaultValues={['satu']} />
        <Checkbox name="gayaSetuju" label={t('setuju')} />
      </Contoh>
      <Contoh nama="FileInput, FileList" kata="berkas">
        <FileInput name="gayaBerkas" label={t('labelBerkas')} error={salah}>
          <FileList
            label={t('berkasDaftar')}
            files={[
              { key: 'a', name: 'foto-jalan.jpg', note: t('berkasDiterima'), action: <Button variant="quiet">{t('hapus')}</Button> },
              { key: 'b', name: 'arsip.zip', error: t('berkasDitolak') },
            ]}
          />
        </FileInput>
      </Contoh>
    </>
  )
}

/** What is pressed, typed and chosen; `salah`: what is wrong with each, after a refusal. */
export function Isian({ salah }: Salah) {
  const t = useTranslations('gaya')
  return (
    <>
      <Bagian judul={t('bagian.tombol')}>
        <Tombol />
      </Bagian>
      <Bagian judul={t('bagian.isian')}>
        <Kotak salah={salah} />
        <Pilihan salah={salah} />
      </Bagian>
    </>
  )
}
