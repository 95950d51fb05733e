import { useEffect } from 'react'

const app = document.title

/** The name of the screen before that of the app, in the window's title; never the name of a person. */
export function useTitle(screen: string | undefined): void {
  useEffect(() => {
    document.title = screen === undefined ? app : `${screen} - ${app}`
    return () => {
      document.title = app
    }
  }, [screen])
}
