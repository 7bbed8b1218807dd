import type { KeyValueItem } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import type { Layanan } from '@/lib/domain/layanan'
import { useKataIsian } from './use-kata-isian'

/** Answers that a layanan alone asks for, by field, as its form names and words them. */
export function useJawabanSendiri(layanan: Layanan): (sendiri: Readonly<Record<string, string>>) => readonly KeyValueItem[] {
  const kata = useKataIsian(layanan)
  return (sendiri) =>
    Object.entries(sendiri).map(([kunci, jawab]) => {
      const lines = jawab.split('\n').map((line) => kata(kunci, `pilihan.${line}`) ?? line)
      return { label: kata(kunci, 'label') ?? kunci, value: <Paragraphs text={lines.join('\n')} /> }
    })
}
