/** Year and month of birth are enough; an unknown day counts as the first (product rule 5). */
export interface Geboren {
  readonly jaar: number
  /** 1 to 12 */
  readonly maand: number
  readonly dag: number | null
}
