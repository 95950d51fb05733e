import './Bilingual.css'

interface Said {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly text: string
}

/** One text in two languages under each other, each in its own direction; only the first is read aloud by the page. */
export function Bilingual({ lang, dir, text, beside }: Said & { readonly beside: Said }) {
  return (
    <span className="ui-bilingual">
      <span lang={lang} dir={dir}>
        {text}
      </span>
      <span className="ui-bilingual__beside" lang={beside.lang} dir={beside.dir} data-said-again>
        {beside.text}
      </span>
    </span>
  )
}
