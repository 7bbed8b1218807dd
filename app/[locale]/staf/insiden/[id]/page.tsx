import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PressForm } from '@/components/form/SubmitForm'
import { TerdampakForm } from '@/components/staf/hak/InsidenForms'
import { InsidenKeadaan } from '@/components/staf/hak/InsidenTable'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { getInsiden, type InsidenRinci } from '@/lib/services/insiden/get-insiden'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import { addTerdampakAction, markLembagaAction, notifyTerdampakAction } from '../actions'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hak.insiden'))('judul') }
}

async function Isi({ insiden }: Readonly<{ insiden: InsidenRinci }>) {
  const t = await getTranslations('hak.insiden')
  return (['kejadian', 'dataTerdampak', 'penanganan'] as const).map((name) => (
    <section key={name} className="flow text mt-8">
      <h2>{t(name)}</h2>
      <Paragraphs text={insiden.isi[name]} />
    </section>
  ))
}

async function Pemberitahuan({ insiden }: Readonly<{ insiden: InsidenRinci }>) {
  const t = await getTranslations('hak.insiden')
  const hidden = { insidenId: insiden.id }
  return (
    <section className="flow mt-12">
      <h2>{t('pemberitahuan')}</h2>
      <p>
        <AppLink href={`/staf/insiden/${insiden.id}/surat`}>{t('surat')}</AppLink>
      </p>
      {insiden.lembagaAt ? (
        <p>
          {t('lembagaSudah')} <DateText value={insiden.lembagaAt} time />
        </p>
      ) : (
        <PressForm action={markLembagaAction} label={t('tandaiLembaga')} hidden={hidden} />
      )}
      {insiden.pelaporAt ? (
        <p>
          {t('pelaporSudah')} <DateText value={insiden.pelaporAt} time />
        </p>
      ) : (
        <PressForm
          action={notifyTerdampakAction}
          label={t('beriTahu')}
          hidden={hidden}
          tanya={t('beriTahuTanya', { n: insiden.terdampak.length })}
        />
      )}
    </section>
  )
}

export default async function InsidenRinciPage({ params }: Props) {
  const petugas = await requirePetugas()
  const { id } = await params
  const insiden = await readForPage(() => getInsiden(petugas, uuidParam(id)))
  const t = await getTranslations('hak.insiden')
  return (
    <ClientMessages namespaces={['hak', 'awal', 'isian']}>
      <Crumbs items={[{ label: t('judul'), href: '/staf/insiden' }, { label: insiden.nomor }]} />
      <h1>{insiden.nomor}</h1>
      <p className="mt-2">
        <InsidenKeadaan insiden={insiden} />
      </p>
      <KeyValue
        items={[
          {
            label: t('diketahui'),
            value: (
              <>
                <DateText value={insiden.diketahuiAt} time />
              </>
            ),
          },
          {
            label: t('terdampak'),
            value: insiden.terdampak.map((kasus) => `${kasus.nomorTiket} (${kasus.samaran})`).join(', ') || t('tanpaTerdampak'),
          },
        ]}
      />
      <Isi insiden={insiden} />
      <Pemberitahuan insiden={insiden} />
      <section className="mt-12">
        <h2>{t('tambahJudul')}</h2>
        <TerdampakForm action={addTerdampakAction} insidenId={insiden.id} />
      </section>
    </ClientMessages>
  )
}
