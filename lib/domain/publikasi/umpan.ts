import { documentOf, element } from '@/lib/domain/teks/xml'

export type EntriUmpan = Readonly<{ nomor: string; judul: string; ringkasan: string; kantor: string; tayangAt: Date }>

const NS = 'http://www.w3.org/2005/Atom'

/** The newest public records as Atom (RFC 4287). `appUrl` without a slash at its end. */
export function umpanOf(appUrl: string, judul: string, entri: readonly EntriUmpan[], at: Date): string {
  const link = (rel: string, href: string) => element('link', [], { rel, href })
  const entries = entri.map(({ nomor, judul: title, ringkasan, kantor, tayangAt }) => {
    const href = `${appUrl}/pengaduan/${nomor}`
    return element('entry', [
      element('id', href),
      element('title', title),
      link('alternate', href),
      element('updated', tayangAt.toISOString()),
      element('author', [element('name', kantor)]),
      element('summary', ringkasan),
    ])
  })
  return documentOf(
    element(
      'feed',
      [
        element('id', `${appUrl}/umpan.xml`),
        element('title', judul),
        link('self', `${appUrl}/umpan.xml`),
        link('alternate', `${appUrl}/pengaduan`),
        element('updated', (entri[0]?.tayangAt ?? at).toISOString()),
        ...entries,
      ],
      { xmlns: NS, 'xml:lang': 'id' },
    ),
  )
}
