/** primary: the one step forward; outline: any other; quiet: in rows and bars; danger: takes something away. */
export type ButtonVariant = 'primary' | 'outline' | 'quiet' | 'danger' | 'danger-outline'
/** small fits into table rows. */
export type ButtonSize = 'small' | 'medium' | 'large'

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-pri text-onpri hover:bg-pri-strong',
  outline:
    'border-rule2 bg-panel text-fg hover:border-edge hover:bg-sunk aria-pressed:border-pri aria-pressed:bg-tint aria-pressed:text-pri',
  quiet: 'border-transparent text-fg hover:bg-sunk',
  danger: 'border-transparent bg-bad text-onbad hover:bg-bad-strong',
  'danger-outline': 'border-rule2 bg-panel text-bad hover:border-bad hover:bg-bad-tint',
}
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 text-sm',
  medium: 'min-h-ctl px-3.5',
  large: 'min-h-11 px-5 text-lg',
}

/** The classes of a button, for the rare link or trigger that cannot be a `Btn`. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize = 'medium', block = false) {
  return [
    'items-center justify-center gap-2 rounded-control border py-1 text-center font-semibold transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress aria-busy:opacity-75',
    block ? 'flex w-full' : 'inline-flex',
    variants[variant],
    sizes[size],
  ]
}
