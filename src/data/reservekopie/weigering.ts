/** Why a reservekopie is not made, read or put back. Whatever the reason: nothing has changed. */
import type { Storing } from '../Register.ts'

export type KopieWeigering =
  /** Not an age file at all. */
  | { readonly reden: 'geen-kopie' }
  /** What a family got to read on their own device. */
  | { readonly reden: 'voor-gezin' }
  /** No byte in it. */
  | { readonly reden: 'leeg-bestand' }
  /** An age file, but not one that opens with words. */
  | { readonly reden: 'andere-sleutel' }
  /** It asks for more hashing than any file of ours (work factor above 2^18). */
  | { readonly reden: 'te-zwaar' }
  | { readonly reden: 'fout-woorden' }
  /** Cut short or changed since it was made. */
  | { readonly reden: 'beschadigd' }
  /** What comes out is out of proportion. */
  | { readonly reden: 'opgeblazen' }
  /** Line `regel` (from 1) is not one of ours. */
  | { readonly reden: 'vreemde-regel'; readonly regel: number }
  | { readonly reden: 'nieuwere-kopie' }
  | { readonly reden: 'ander-team' }
  /** Another file stands there than the one that was looked at. */
  | { readonly reden: 'ander-bestand' }
  /** Nothing goes out of the practice team, nor into it. */
  | { readonly reden: 'oefening' }
  /** The file itself could not be read. */
  | { readonly reden: 'bestand-weg' }
  /** The device could not make or read it: too little memory, mostly. */
  | { readonly reden: 'mislukt' }
  /** Another window still has the team open, while this device must go on under another id. */
  | { readonly reden: 'andere-vensters' }
  | Storing

/** For long work: how far it is (0 to 1), and a way to stop. */
export interface KopieOpties {
  readonly onProgress?: (deel: number) => void
  readonly signal?: AbortSignal
}
