import { useLayoutEffect } from 'react'

/** The page is of this language and direction as long as this stands; before it is drawn, so nothing is seen the wrong way round. */
export function useBladtaal(lang: string, dir: 'ltr' | 'rtl'): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const before = { lang: root.lang, dir: root.dir }
    Object.assign(root, { lang, dir })
    return () => {
      Object.assign(root, before)
    }
  }, [lang, dir])
}
