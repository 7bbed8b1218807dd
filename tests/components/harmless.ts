type Tombol = HTMLButtonElement | HTMLInputElement

const submitsOf = (form: HTMLFormElement): readonly Tombol[] =>
  [...form.elements].filter((element): element is Tombol => 'type' in element && element.type === 'submit')

/** Presses that judge nothing, send nothing on and take nothing away: kept unfinished, one more row, only looked at. */
const HARMLESS = ['sementara=1', 'hapusBukti=-', 'simpan=', /^tambah=/] as const
const isHarmless = ({ name, value }: Tombol) =>
  HARMLESS.some((one) => (typeof one === 'string' ? one === `${name}=${value}` : one.test(`${name}=${value}`)))

/** A form with several ways on, or with files, each of which brings a button that takes it back. */
const isMany = (form: HTMLFormElement) => submitsOf(form).length > 1 || form.querySelector('[name=bukti]') !== null

/**
 * What Enter would press without scripts in forms with several ways on: by the standard the first submit button, which stays
 * silent where it is disabled, in WebKit the first that is not. Named where either does harm.
 */
export function harmfulDefaults(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('form')].filter(isMany).flatMap((form) => {
    const all = submitsOf(form)
    const pressed = [all.find((_button, index) => index === 0), all.find((button) => !button.disabled)]
    return pressed.flatMap((button) => (button && !button.disabled && !isHarmless(button) ? [`${button.name}=${button.value}`] : []))
  })
}
