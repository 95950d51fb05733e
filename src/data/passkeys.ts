/** What screens need of passkeys, so that no feature touches the vault; small, for the opening page loads it. */
export {
  askPasskey,
  canMakePasskey,
  forgetPasskey,
  makePasskey,
  type NewPasskey,
  type PasskeyFout,
  type PasskeyPlace,
} from '../vault/passkey.ts'
