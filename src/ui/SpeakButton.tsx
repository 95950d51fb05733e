import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { IconPlayerPause, IconVolume } from './icons.ts'
import { ToolButton } from './layout/ToolButton.tsx'
import { linesOf, localVoice, onVoices, speak, stopSpeaking } from './Speech.ts'

/** True while the device has a voice of its own for this language. */
export const useLocalVoice = (lang: string): boolean =>
  useSyncExternalStore(onVoices, () => localVoice(lang) !== null)

export interface SpeakButtonProps {
  readonly lang: string
  readonly label: string
  readonly stopLabel: string
  /** What is seen in their place: more than one language, each in its own direction. */
  readonly words?: ReactNode
  readonly stopWords?: ReactNode
}

/** Reads the page aloud, and stops; also when it goes (a key for each page). Without a voice on the device there is no button. */
export function SpeakButton({ lang, label, stopLabel, words, stopWords }: SpeakButtonProps) {
  const [busy, setBusy] = useState(false)
  const there = useLocalVoice(lang)
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') stopSpeaking()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', stopSpeaking)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', stopSpeaking)
      stopSpeaking()
    }
  }, [])
  if (!there) return null
  const press = () => {
    const main = document.querySelector('main')
    if (busy || main === null) {
      stopSpeaking()
      setBusy(false)
    } else setBusy(speak(linesOf(main), lang, () => setBusy(false)))
  }
  return (
    <ToolButton
      icon={busy ? IconPlayerPause : IconVolume}
      label={busy ? stopLabel : label}
      words={busy ? stopWords : words}
      whole
      onClick={press}
    />
  )
}
