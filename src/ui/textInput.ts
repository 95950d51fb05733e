/** What every text input carries: the browser neither keeps, nor corrects, nor translates what a person types. */
export const textInput = {
  autoComplete: 'off',
  spellCheck: false,
  translate: 'no',
  autoCorrect: 'off',
} as const
