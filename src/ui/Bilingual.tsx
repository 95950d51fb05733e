import './Bilingual.css'

interface Said {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly text: string
}

/**
 * One text in two languages under each other, both on the side where the page begins, each in its own direction; only the
 * first is read aloud by the page.
 */
export function Bilingual({ beside, ...first }: Said & { readonly beside: Said }) {
  return (
    <span className="ui-bilingual">
      <span>
        <Words {...first} />
      </span>
      <span className="ui-bilingual__beside" data-said-again>
        <Words {...beside} />
      </span>
    </span>
  )
}

const Words = ({ lang, dir, text }: Said) => (
  <bdi lang={lang} dir={dir}>
    {text}
  </bdi>
)
