import { useLocale } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { localePath } from '@/lib/i18n/navigation'

type Pilihan = Readonly<{
  name: string
  label: string
  nilai: string
  /** What no choice means. */
  kosong: string
  options: readonly Readonly<{ value: string; label: string }>[]
}>

type Props = Readonly<{ alamat: string; kata: Readonly<{ label: string; nilai: string }>; pilihan: readonly Pilihan[]; tombol: string }>

/** What a list of settings shows: part of a name and some choices; the wish stands in the address. */
export function SaringDaftar({ alamat, kata, pilihan, tombol }: Props) {
  const locale = useLocale()
  return (
    <form className="mt-4" action={localePath(locale, alamat)}>
      <div className="row">
        <TextInput name="kata" id="saring-kata" label={kata.label} defaultValue={kata.nilai} />
        {pilihan.map(({ name, label, nilai, kosong, options }) => (
          <Select key={name} name={name} id={`saring-${name}`} label={label} defaultValue={nilai} placeholder={kosong} options={options} />
        ))}
      </div>
      <p className="row mt-2">
        <Button type="submit" variant="secondary">
          {tombol}
        </Button>
      </p>
    </form>
  )
}
